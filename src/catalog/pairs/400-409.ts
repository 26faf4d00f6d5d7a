import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['400', '409'],
  inTheWild: [
    page(
      'Elasticsearch issue 37020: Handle index conflict with a 409',
      'https://github.com/elastic/elasticsearch/issues/37020',
    ),
  ],
} satisfies CuratedPair;
