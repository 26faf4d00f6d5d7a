import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 494,
  owner: 'nginx',
  reasonPhrase: 'Request header too large',
  definedIn: page(
    'nginx: ngx_http_request.h',
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h',
  ),
  execution: 'refused',
  reason: 'fields-too-large',
  repetition: { may: 'after-change', of: 'size' },
  nextMove: 'client-shrinks-fields',
  content: 'nothing-sent',
  caching: 'no-response',
  sentBy: 'nobody',
});
