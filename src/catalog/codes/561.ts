import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 561,
  owner: 'aws',
  reasonPhrase: 'Unauthorized',
  definedIn: page(
    'AWS: Troubleshoot your Application Load Balancers',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  ),
  execution: 'refused',
  reason: 'identity-provider-failed',
  repetition: { may: 'after-change', of: 'credentials' },
  nextMove: 'client-logs-in-again',
  sentBy: 'gateway',
});
