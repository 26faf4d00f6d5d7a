import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 526,
  owner: 'cloudflare',
  reasonPhrase: 'Invalid SSL Certificate',
  definedIn: page(
    'Cloudflare: Error 526',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/',
  ),
  execution: 'refused',
  reason: 'upstream-certificate-bad',
  repetition: { may: 'after-change', of: 'configuration' },
  nextMove: 'origin-renews-certificate',
  sentBy: 'gateway',
});
