import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 521,
  owner: 'cloudflare',
  reasonPhrase: 'Web Server Is Down',
  definedIn: page(
    'Cloudflare: Error 521',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/',
  ),
  execution: 'refused',
  reason: 'upstream-refuses',
  repetition: { may: 'after-wait', provided: 'nothing' },
  nextMove: 'origin-mends-connection',
  sentBy: 'gateway',
});
