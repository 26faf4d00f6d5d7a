import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

export default registered({
  number: 417,
  reasonPhrase: 'Expectation Failed',
  definedIn: rfc(9110, '15.5.18'),
  execution: 'refused',
  reason: 'expectation-unmet',
  repetition: stated({ may: 'after-change', of: 'expectation' }, rfc(9110, '10.1.1')),
  nextMove: stated('client-drops-expectation', rfc(9110, '10.1.1')),
  related: ['Expect'],
});
