import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 499,
  owner: 'nginx',
  reasonPhrase: 'Client Closed Request',
  definedIn: page(
    'nginx: ngx_http_request.h',
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h',
  ),
  execution: 'abandoned',
  reason: 'client-left',
  repetition: { may: 'yes', because: 'client-wishes' },
  nextMove: 'operator-asks-why-client-left',
  content: 'nothing-sent',
  caching: 'no-response',
  sentBy: 'nobody',
});
