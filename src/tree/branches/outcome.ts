import { leaf, question } from '../node.ts';

/** What the client is to do once there is nothing to show (RFC 9110 §15.3.5, §15.3.6). */
const afterwards = question('afterwards', {
  keep: leaf('204', { debates: ['empty-search', 'deleted'] }),
  clear: leaf('205'),
});

/** In which form the result goes out (RFC 9110 §15.3, RFC 4918 §11.1, RFC 5842 §7.1, RFC 3229 §10.4.1). */
const result = question('result', {
  whole: leaf('200', { debates: ['accepted-or-done', 'empty-search', 'deleted'] }),
  part: leaf('206'),
  several: leaf('207'),
  repeated: leaf('208'),
  difference: leaf('226'),
});

/** The request is carried out: what is there to say (RFC 9110 §15.3)? */
export const outcome = question('outcome', {
  result,
  created: leaf('201'),
  nothing: afterwards,
  later: leaf('202', { debates: ['accepted-or-done'] }),
  elsewhere: leaf('303', { reason: 'afterwards' }),
});
