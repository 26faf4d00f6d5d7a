import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 530,
  owner: 'cloudflare',
  reasonPhrase: 'Origin DNS Error',
  definedIn: page(
    'Cloudflare: Error 530',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/',
  ),
  execution: 'refused',
  reason: 'edge-error',
  repetition: { may: 'after-change', of: 'configuration' },
  nextMove: 'origin-reads-edge-code',
  sentBy: 'gateway',
});
