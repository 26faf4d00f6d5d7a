import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 496,
  owner: 'nginx',
  reasonPhrase: 'SSL Certificate Required',
  definedIn: page(
    'nginx: Error Processing in ngx_http_ssl_module',
    'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors',
  ),
  execution: 'refused',
  reason: 'client-certificate-missing',
  repetition: { may: 'after-change', of: 'any-certificate' },
  nextMove: 'client-sends-certificate',
  content: 'nothing-sent',
  caching: 'no-response',
  sentBy: 'nobody',
  unasked: true,
});
