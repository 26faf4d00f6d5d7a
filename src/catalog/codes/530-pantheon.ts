import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  id: '530-pantheon',
  number: 530,
  owner: 'pantheon',
  reasonPhrase: 'Site Frozen',
  definedIn: page(
    'Pantheon: Inactive Site Freezing',
    'https://docs.pantheon.io/guides/platform-considerations/platform-site-info',
  ),
  execution: 'refused',
  reason: 'site-frozen',
  repetition: { may: 'after-change', of: 'behaviour' },
  nextMove: 'owner-revives-site',
  sentBy: 'gateway',
  unasked: true,
});
