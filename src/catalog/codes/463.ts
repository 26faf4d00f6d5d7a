import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 463,
  owner: 'aws',
  reasonPhrase: 'Too many X-Forwarded-For addresses',
  definedIn: page(
    'AWS: Troubleshoot your Application Load Balancers',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  ),
  execution: 'refused',
  reason: 'forwarding-list-too-long',
  repetition: { may: 'after-change', of: 'size' },
  nextMove: 'client-shrinks-fields',
  sentBy: 'gateway',
  related: ['X-Forwarded-For'],
});
