import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 464,
  owner: 'aws',
  reasonPhrase: 'Incompatible protocol versions',
  definedIn: page(
    'AWS: Troubleshoot your Application Load Balancers',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  ),
  execution: 'refused',
  reason: 'protocol-mismatch',
  repetition: { may: 'after-change', of: 'version' },
  nextMove: 'operator-fixes-configuration',
  sentBy: 'gateway',
  unasked: true,
});
