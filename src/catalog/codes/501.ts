import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 501,
  reasonPhrase: 'Not Implemented',
  definedIn: rfc(9110, '15.6.2'),
  execution: 'refused',
  reason: 'not-supported',
  repetition: { may: 'pointless', because: 'refused-for-good' },
  nextMove: 'operator-adds-function',
  caching: 'heuristic',
});
