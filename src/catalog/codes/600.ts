import { unofficial } from '../entry.ts';
import { page, rfc, stated } from '../source.ts';

export default unofficial({
  number: 600,
  owner: 'squid',
  reasonPhrase: 'Invalid Header',
  definedIn: page(
    'Squid: StatusCode.h',
    'https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h',
  ),
  execution: 'unknown',
  reason: 'response-unreadable',
  repetition: stated({ may: 'after-wait', provided: 'idempotent' }, rfc(9110, '9.2.2')),
  nextMove: 'operator-checks-upstream',
  content: 'nothing-sent',
  caching: 'no-response',
  sentBy: 'nobody',
  unasked: true,
});
