import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 400,
  reasonPhrase: 'Bad Request',
  definedIn: rfc(9110, '15.5.1'),
  execution: 'refused',
  reason: 'unreadable',
  repetition: { may: 'after-change', of: 'syntax' },
  nextMove: 'client-corrects-request',
});
