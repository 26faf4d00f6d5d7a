import { unofficial } from '../entry.ts';
import { page, rfc, stated } from '../source.ts';

export default unofficial({
  number: 598,
  owner: 'unknown',
  reasonPhrase: 'Network Read Timeout',
  definedIn: page('http.dev: 598 Network Read Timeout', 'https://http.dev/598'),
  execution: 'unknown',
  reason: 'read-timeout',
  repetition: stated({ may: 'after-wait', provided: 'idempotent' }, rfc(9110, '9.2.2')),
  nextMove: 'operator-checks-delay',
  sentBy: 'gateway',
});
