import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

const definition = page('CloudLinux: Limits', 'https://docs.cloudlinux.com/cloudlinuxos/limits/');

export default unofficial({
  id: '508-cloudlinux',
  number: 508,
  owner: 'cloudlinux',
  reasonPhrase: 'Resource Limit Is Reached',
  definedIn: definition,
  execution: 'not-now',
  reason: 'processes-used-up',
  duration: 'temporary',
  repetition: { may: 'after-wait', provided: 'nothing' },
  nextMove: 'owner-raises-quota',
  sentBy: 'origin',
  fields: { may: [{ name: 'Retry-After', source: definition }] },
  related: ['Retry-After'],
});
