import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  id: '498-swift',
  number: 498,
  owner: 'openstack',
  reasonPhrase: 'Rate Limited',
  definedIn: page(
    'OpenStack Swift: Rate Limiting',
    'https://docs.openstack.org/swift/latest/ratelimit.html',
  ),
  execution: 'not-now',
  reason: 'too-many',
  duration: 'temporary',
  repetition: { may: 'after-wait', provided: 'nothing' },
  nextMove: 'client-slows-down',
  sentBy: 'gateway',
  unasked: true,
});
