import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 428,
  reasonPhrase: 'Precondition Required',
  definedIn: rfc(6585, '3'),
  execution: 'refused',
  reason: 'condition-missing',
  repetition: { may: 'after-change', of: 'added-condition' },
  nextMove: 'client-adds-condition',
  content: 'explanation',
  caching: 'never-stored',
  sentBy: 'origin',
  related: ['If-Match', 'ETag'],
});
