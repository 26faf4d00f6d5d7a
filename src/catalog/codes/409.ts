import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 409,
  reasonPhrase: 'Conflict',
  definedIn: rfc(9110, '15.5.10'),
  execution: 'refused',
  reason: 'conflict',
  repetition: { may: 'after-change', of: 'state' },
  nextMove: 'client-resolves-conflict',
  content: 'explanation',
  sentBy: 'origin',
  related: ['ETag', 'If-Match'],
});
