import { leaf, question } from '../node.ts';

/** Something in the server itself failed (RFC 9110 §15.6.1, RFC 4918 §11.5, RFC 5842 §7.2, RFC 2295 §8.1). */
export const fault = question('fault', {
  unexpected: leaf('500'),
  storage: leaf('507'),
  circle: leaf('508'),
  negotiation: leaf('506'),
});

/** The message has a part that is too large, or does not say how large it is (RFC 9110 §15.5, RFC 6585 §5). */
export const size = question('size', {
  content: leaf('413'),
  address: leaf('414'),
  fields: leaf('431'),
  unknown: leaf('411'),
});

/** The message came at the wrong pace (RFC 9110 §15.5.9, RFC 8470 §5.2). */
export const timing = question('timing', {
  late: leaf('408'),
  early: leaf('425'),
});

/** The message came over the wrong connection, or asks something of it that cannot be (RFC 9110 §15.5, §15.6.6). */
export const connection = question('connection', {
  'wrong-server': leaf('421'),
  upgrade: leaf('426'),
  version: leaf('505'),
  expectation: leaf('417'),
});
