import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 497,
  owner: 'nginx',
  reasonPhrase: 'HTTP Request Sent to HTTPS Port',
  definedIn: page(
    'nginx: Error Processing in ngx_http_ssl_module',
    'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors',
  ),
  execution: 'refused',
  reason: 'plain-http-on-tls-port',
  repetition: { may: 'after-change', of: 'scheme' },
  nextMove: 'client-uses-https',
  content: 'nothing-sent',
  caching: 'no-response',
  sentBy: 'nobody',
});
