import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 999,
  owner: 'linkedin',
  reasonPhrase: 'Request denied',
  definedIn: page(
    'html-proofer: LinkedIn answers 999',
    'https://github.com/gjtorikian/html-proofer/issues/215',
  ),
  execution: 'refused',
  reason: 'visitor-suspected',
  repetition: { may: 'after-change', of: 'behaviour' },
  nextMove: 'person-asks-platform',
  sentBy: 'gateway',
});
