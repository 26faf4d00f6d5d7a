import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

export default registered({
  number: 418,
  reasonPhrase: '(Unused)',
  formerPhrases: [stated("I'm a teapot", rfc(2324, '2.3.2'))],
  definedIn: rfc(9110, '15.5.19'),
  registration: 'reserved',
  execution: 'refused',
  reason: 'joke',
  repetition: stated({ may: 'pointless', because: 'refused-for-good' }, rfc(2324, '2.3.2')),
  nextMove: 'nobody-laughs',
  content: stated('explanation', rfc(2324, '2.3.2')),
});
