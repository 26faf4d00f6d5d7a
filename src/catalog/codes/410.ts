import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 410,
  reasonPhrase: 'Gone',
  definedIn: rfc(9110, '15.5.11'),
  execution: 'refused',
  reason: 'removed',
  duration: 'permanent',
  repetition: { may: 'pointless', because: 'gone' },
  nextMove: 'client-drops-link',
  caching: 'heuristic',
  sentBy: 'origin',
});
