import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 460,
  owner: 'aws',
  reasonPhrase: 'Client closed connection',
  definedIn: page(
    'AWS: Troubleshoot your Application Load Balancers',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  ),
  execution: 'abandoned',
  reason: 'client-left',
  repetition: { may: 'yes', because: 'client-wishes' },
  nextMove: 'operator-asks-why-client-left',
  content: 'nothing-sent',
  caching: 'no-response',
  sentBy: 'nobody',
});
