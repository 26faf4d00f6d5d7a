import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 509,
  owner: 'cpanel',
  reasonPhrase: 'Bandwidth Limit Exceeded',
  definedIn: page(
    'cPanel: mod_bwlimited.c',
    'https://github.com/CpanelInc/ea-apache24-mod_bwlimited/blob/main/SOURCES/mod_bwlimited-1.4/mod_bwlimited.c',
  ),
  execution: 'not-now',
  reason: 'bandwidth-used-up',
  duration: 'temporary',
  repetition: { may: 'after-wait', provided: 'nothing' },
  nextMove: 'owner-raises-quota',
  sentBy: 'origin',
});
