import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 404,
  reasonPhrase: 'Not Found',
  definedIn: rfc(9110, '15.5.5'),
  execution: 'refused',
  reason: 'not-found',
  repetition: { may: 'after-change', of: 'target' },
  nextMove: 'client-checks-address',
  caching: 'heuristic',
  sentBy: 'origin',
});
