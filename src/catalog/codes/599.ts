import { unofficial } from '../entry.ts';
import { page, rfc, stated } from '../source.ts';

export default unofficial({
  number: 599,
  owner: 'tornado',
  reasonPhrase: 'Network Connect Timeout',
  definedIn: page(
    'Tornado: tornado.httpclient.HTTPClientError',
    'https://www.tornadoweb.org/en/stable/httpclient.html#tornado.httpclient.HTTPClientError',
  ),
  execution: 'unknown',
  reason: 'connect-timeout',
  repetition: stated({ may: 'after-wait', provided: 'idempotent' }, rfc(9110, '9.2.2')),
  nextMove: 'operator-checks-delay',
  content: 'nothing-sent',
  caching: 'no-response',
  sentBy: 'client-itself',
});
