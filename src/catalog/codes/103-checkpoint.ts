import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  id: '103-checkpoint',
  number: 103,
  owner: 'gears',
  reasonPhrase: 'Checkpoint',
  definedIn: page(
    'Gears: ResumableHttpRequestsProposal (archived)',
    'https://web.archive.org/web/20151013212135/http://code.google.com/p/gears/wiki/ResumableHttpRequestsProposal',
  ),
  execution: 'undecided',
  reason: 'upload-incomplete',
  repetition: { may: 'after-change', of: 'failed-parts' },
  nextMove: 'client-continues-upload',
  sentBy: 'origin',
  related: ['Range', 'Content-Range'],
  unasked: true,
});
