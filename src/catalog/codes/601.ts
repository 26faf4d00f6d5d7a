import { unofficial } from '../entry.ts';
import { page, rfc, stated } from '../source.ts';

export default unofficial({
  number: 601,
  owner: 'squid',
  reasonPhrase: 'Header Too Large',
  definedIn: page(
    'Squid: StatusCode.h',
    'https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h',
  ),
  execution: 'unknown',
  reason: 'response-fields-too-large',
  repetition: stated({ may: 'after-wait', provided: 'idempotent' }, rfc(9110, '9.2.2')),
  nextMove: 'operator-trims-response',
  content: 'nothing-sent',
  caching: 'no-response',
  sentBy: 'nobody',
  unasked: true,
});
