import { leaf, question } from '../node.ts';

/** A condition or a range of the request decides (RFC 9110 §13, §14.2, RFC 6585 §3). */
export const condition = question('condition', {
  unchanged: leaf('304'),
  false: leaf('412', { debates: ['conflict-or-condition'] }),
  missing: leaf('428'),
  range: leaf('416'),
});

/** The content cannot be worked with (RFC 9110 §15.5.16, §15.5.21). */
export const content = question('content', {
  type: leaf('415'),
  meaning: leaf('422', { debates: ['unreadable-or-invalid', 'conflict-or-invalid'] }),
});

/** Something else stands in the way (RFC 9110 §15.5.10, RFC 4918 §11.3, §11.4). */
export const state = question('state', {
  collision: leaf('409', { debates: ['conflict-or-condition', 'conflict-or-invalid'] }),
  lock: leaf('423'),
  dependency: leaf('424'),
});
