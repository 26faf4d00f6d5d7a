import { leaf, question } from '../node.ts';

/** The client may not have it: does it learn that there is something (RFC 9110 §15.5.4, §15.5.5)? */
export const secrecy = question('secrecy', {
  open: leaf('403', { debates: ['refuse-or-hide', 'expired-token'] }),
  secret: leaf('404', { reason: 'hidden', debates: ['refuse-or-hide'] }),
});
