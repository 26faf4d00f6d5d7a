import { unofficial } from '../entry.ts';
import { page, rfc, stated } from '../source.ts';

export default unofficial({
  number: 522,
  owner: 'cloudflare',
  reasonPhrase: 'Connection Timed Out',
  definedIn: page(
    'Cloudflare: Error 522',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/',
  ),
  execution: 'unknown',
  reason: 'upstream-connect-timeout',
  repetition: stated({ may: 'after-wait', provided: 'idempotent' }, rfc(9110, '9.2.2')),
  nextMove: 'origin-mends-connection',
  sentBy: 'gateway',
});
