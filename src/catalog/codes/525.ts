import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 525,
  owner: 'cloudflare',
  reasonPhrase: 'SSL Handshake Failed',
  definedIn: page(
    'Cloudflare: Error 525',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/',
  ),
  execution: 'refused',
  reason: 'upstream-handshake-failed',
  repetition: { may: 'after-change', of: 'configuration' },
  nextMove: 'origin-mends-tls',
  sentBy: 'gateway',
});
