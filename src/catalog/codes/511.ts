import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 511,
  reasonPhrase: 'Network Authentication Required',
  definedIn: rfc(6585, '6'),
  execution: 'refused',
  reason: 'network-login',
  repetition: { may: 'after-change', of: 'network-login' },
  nextMove: 'person-logs-in-to-network',
  content: 'login-link',
  caching: 'never-stored',
  sentBy: 'network',
});
