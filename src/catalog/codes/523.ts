import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 523,
  owner: 'cloudflare',
  reasonPhrase: 'Origin Is Unreachable',
  definedIn: page(
    'Cloudflare: Error 523',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/',
  ),
  execution: 'refused',
  reason: 'upstream-unreachable',
  repetition: { may: 'after-wait', provided: 'nothing' },
  nextMove: 'origin-mends-connection',
  sentBy: 'gateway',
  unasked: true,
});
