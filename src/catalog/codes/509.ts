import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 509,
  owner: 'cpanel',
  reasonPhrase: 'Bandwidth Limit Exceeded',
  definedIn: page(
    'cPanel: mod_bwlimited',
    'https://build.opensuse.org/projects/isv:cpanel:EA4/packages/mod_bwlimited/files/ea-apache24-mod_bwlimited.spec?expand=1',
  ),
  execution: 'not-now',
  reason: 'bandwidth-used-up',
  duration: 'temporary',
  repetition: { may: 'after-wait', provided: 'nothing' },
  nextMove: 'owner-raises-quota',
  sentBy: 'origin',
});
