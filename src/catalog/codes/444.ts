import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 444,
  owner: 'nginx',
  reasonPhrase: 'No Response',
  definedIn: page(
    'nginx: return',
    'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return',
  ),
  execution: 'refused',
  reason: 'server-closes-silently',
  repetition: { may: 'pointless', because: 'no-answer-wanted' },
  nextMove: 'nobody',
  content: 'nothing-sent',
  caching: 'no-response',
  sentBy: 'nobody',
});
