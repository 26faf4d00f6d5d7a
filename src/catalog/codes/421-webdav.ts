import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  id: '421-webdav',
  number: 421,
  owner: 'webdav-draft',
  reasonPhrase: 'Destination Locked',
  definedIn: page(
    'WebDAV: Internet-Draft 05 (1997)',
    'https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05',
  ),
  execution: 'not-now',
  reason: 'destination-locked',
  duration: 'temporary',
  repetition: { may: 'after-change', of: 'lock' },
  nextMove: 'client-waits-for-lock',
  sentBy: 'origin',
  related: ['Destination', 'Lock-Token'],
  unasked: true,
});
