import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  id: '419-webdav',
  number: 419,
  owner: 'webdav-draft',
  reasonPhrase: 'Insufficient Space On Resource',
  definedIn: page(
    'WebDAV: Internet-Draft 05 (1997)',
    'https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05',
  ),
  execution: 'not-now',
  reason: 'no-space',
  duration: 'temporary',
  repetition: { may: 'after-wait', provided: 'nothing' },
  nextMove: 'operator-frees-space',
  sentBy: 'origin',
  unasked: true,
});
