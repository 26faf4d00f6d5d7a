import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

export default registered({
  number: 203,
  reasonPhrase: 'Non-Authoritative Information',
  definedIn: rfc(9110, '15.3.4'),
  execution: 'done',
  reason: 'transformed',
  repetition: stated({ may: 'yes', because: 'repeatable' }, rfc(9110, '9.2.2')),
  nextMove: 'nobody',
  caching: 'heuristic',
  sentBy: 'gateway',
  related: ['Via', 'Cache-Control'],
});
