import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['200', '202'],
  inTheWild: [
    page(
      'GitHub REST API: Repository statistics',
      'https://docs.github.com/rest/metrics/statistics',
    ),
  ],
} satisfies CuratedPair;
