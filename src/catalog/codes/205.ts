import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 205,
  reasonPhrase: 'Reset Content',
  definedIn: rfc(9110, '15.3.6'),
  execution: 'done',
  reason: 'form-to-clear',
  repetition: { may: 'pointless', because: 'already-done' },
  nextMove: 'client-resets-view',
  content: 'none',
});
