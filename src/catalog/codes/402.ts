import { registered } from '../entry.ts';
import { inPractice, rfc } from '../source.ts';

export default registered({
  number: 402,
  reasonPhrase: 'Payment Required',
  definedIn: rfc(9110, '15.5.3'),
  execution: 'refused',
  reason: inPractice('payment', rfc(9110, '15.5.3')),
  repetition: inPractice({ may: 'after-change', of: 'payment' }, rfc(9110, '15.5.3')),
  nextMove: inPractice('client-pays', rfc(9110, '15.5.3')),
});
