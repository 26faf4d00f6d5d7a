import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['200', '206'],
  inTheWild: [
    page(
      'PostgREST: Pagination and Count',
      'https://github.com/PostgREST/postgrest/blob/1268b0a258292fa36621a0bcb69f3991171f18c1/docs/references/api/pagination_count.rst',
    ),
  ],
} satisfies CuratedPair;
