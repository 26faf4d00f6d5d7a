import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  id: '508-cloudlinux',
  number: 508,
  owner: 'cloudlinux',
  reasonPhrase: 'Resource Limit Is Reached',
  definedIn: page('CloudLinux: Limits', 'https://docs.cloudlinux.com/cloudlinuxos/limits/'),
  execution: 'not-now',
  reason: 'processes-used-up',
  duration: 'temporary',
  repetition: { may: 'after-wait', provided: 'nothing' },
  nextMove: 'owner-raises-quota',
  sentBy: 'origin',
  fields: {
    may: [
      {
        name: 'Retry-After',
        source: page(
          'CloudLinux: LVERetryAfter',
          'https://docs.cloudlinux.com/cloudlinuxos/cloudlinux_os_components/#lveretryafter',
        ),
      },
    ],
  },
  related: ['Retry-After'],
});
