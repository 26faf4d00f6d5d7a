import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['406', '415'],
  inTheWild: [
    page(
      'elastic/elasticsearch-js, issue 641',
      'https://github.com/elastic/elasticsearch-js/issues/641',
    ),
  ],
} satisfies CuratedPair;
