import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['200', '207'],
  inTheWild: [
    page(
      'elastic-transport-net: a bulk response with errors',
      'https://github.com/elastic/elastic-transport-net/issues/30',
    ),
  ],
} satisfies CuratedPair;
