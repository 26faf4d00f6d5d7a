import { leaf, question } from '../node.ts';

const permanent = question('permanent', {
  'may-change': leaf('301'),
  'must-survive': leaf('308'),
});

const temporary = question('temporary', {
  'may-change': leaf('302'),
  'must-survive': leaf('307'),
});

/** It is at another address (RFC 9110 §15.4). */
export const redirect = question('redirect', {
  'for-now': temporary,
  'for-good': permanent,
  'other-resource': leaf('303'),
});

/** It is not here (RFC 9110 §15.5.5, §15.5.11). */
export const absence = question('absence', {
  unknown: leaf('404', { debates: ['empty-search'] }),
  gone: leaf('410'),
});

/** The method is the problem (RFC 9110 §15.5.6, §15.6.2). */
export const method = question('method', {
  'not-here': leaf('405', { debates: ['method-unknown'] }),
  nowhere: leaf('501', { debates: ['method-unknown'] }),
});

/** Which form of it the client gets (RFC 9110 §12.1, §15.4.1, §15.5.7). */
export const form = question('form', {
  none: leaf('406'),
  several: leaf('300'),
});
