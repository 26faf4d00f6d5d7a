import { leaf, question } from '../node.ts';

/** Something is said before the final response (RFC 9110 §15.2, RFC 8297, RFC 2518 §10.1). */
export const interim = question('interim', {
  'go-ahead': leaf('100'),
  switching: leaf('101'),
  hints: leaf('103'),
  patience: leaf('102'),
  resumable: leaf('104'),
});

/** A gateway answers for a server that is in trouble (RFC 9110 §15.6.3–15.6.5). */
export const upstream = question('upstream', {
  invalid: leaf('502', { debates: ['bad-gateway-or-timeout'] }),
  silence: leaf('504', { debates: ['bad-gateway-or-timeout'] }),
  unavailable: leaf('503', { reason: 'behind' }),
});

/** Somebody on the way answers, and not the server that was asked. */
export const between = question('between', {
  proxy: leaf('407'),
  network: leaf('511'),
  law: leaf('451', { reason: 'on-the-way' }),
  changes: leaf('203'),
});
