import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['413', '507'],
  inTheWild: [
    page('nextcloud/server, issue 2498', 'https://github.com/nextcloud/server/issues/2498'),
  ],
} satisfies CuratedPair;
