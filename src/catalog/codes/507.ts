import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 507,
  reasonPhrase: 'Insufficient Storage',
  definedIn: rfc(4918, '11.5'),
  execution: 'not-now',
  reason: 'no-space',
  duration: 'temporary',
  repetition: { may: 'after-wait', provided: 'user-action' },
  nextMove: 'operator-frees-space',
  sentBy: 'origin',
});
