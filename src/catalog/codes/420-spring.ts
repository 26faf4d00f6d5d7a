import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  id: '420-spring',
  number: 420,
  owner: 'webdav-draft',
  reasonPhrase: 'Method Failure',
  definedIn: page(
    'WebDAV: Internet-Draft 05 (1997)',
    'https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05',
  ),
  execution: 'refused',
  reason: 'method-failed',
  repetition: { may: 'after-change', of: 'dependency' },
  nextMove: 'client-mends-first',
  sentBy: 'origin',
  unasked: true,
});
