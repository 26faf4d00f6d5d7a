import { unofficial } from '../entry.ts';
import { page, rfc, stated } from '../source.ts';

export default unofficial({
  number: 520,
  owner: 'cloudflare',
  reasonPhrase: 'Web Server Returns an Unknown Error',
  definedIn: page(
    'Cloudflare: Error 520',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/',
  ),
  execution: 'unknown',
  reason: 'unexpected-upstream-response',
  repetition: stated({ may: 'after-wait', provided: 'idempotent' }, rfc(9110, '9.2.2')),
  nextMove: 'operator-checks-upstream',
  sentBy: 'gateway',
});
