import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['404', '409'],
  inTheWild: [
    page('sabre/dav: Server.php', 'https://github.com/sabre-io/dav/blob/master/lib/DAV/Server.php'),
  ],
} satisfies CuratedPair;
