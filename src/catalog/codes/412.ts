import { registered } from '../entry.ts';
import { inPractice, rfc } from '../source.ts';

export default registered({
  number: 412,
  reasonPhrase: 'Precondition Failed',
  definedIn: rfc(9110, '15.5.13'),
  execution: 'refused',
  reason: 'condition-false',
  repetition: { may: 'after-change', of: 'condition' },
  nextMove: inPractice('client-fetches-current', rfc(9110, '15.5.13')),
  related: ['If-Match', 'If-None-Match', 'If-Modified-Since', 'If-Unmodified-Since', 'ETag'],
});
