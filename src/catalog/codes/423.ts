import { registered } from '../entry.ts';
import { inPractice, rfc } from '../source.ts';

export default registered({
  number: 423,
  reasonPhrase: 'Locked',
  definedIn: rfc(4918, '11.3'),
  execution: 'not-now',
  reason: 'locked',
  duration: 'temporary',
  repetition: inPractice({ may: 'after-change', of: 'lock' }, rfc(4918, '6.5')),
  nextMove: inPractice('client-waits-for-lock', rfc(4918, '11.3')),
  sentBy: 'origin',
  related: ['If', 'Lock-Token'],
});
