import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 495,
  owner: 'nginx',
  reasonPhrase: 'SSL Certificate Error',
  definedIn: page(
    'nginx: Error Processing in ngx_http_ssl_module',
    'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors',
  ),
  execution: 'refused',
  reason: 'client-certificate-bad',
  repetition: { may: 'after-change', of: 'certificate' },
  nextMove: 'client-brings-certificate',
  content: 'nothing-sent',
  caching: 'no-response',
  sentBy: 'nobody',
});
