import { unofficial } from '../entry.ts';
import { page, rfc, stated } from '../source.ts';

export default unofficial({
  number: 524,
  owner: 'cloudflare',
  reasonPhrase: 'A Timeout Occurred',
  definedIn: page(
    'Cloudflare: Error 524',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/',
  ),
  execution: 'unknown',
  reason: 'late-upstream-response',
  repetition: stated({ may: 'after-wait', provided: 'idempotent' }, rfc(9110, '9.2.2')),
  nextMove: 'operator-checks-delay',
  sentBy: 'gateway',
});
