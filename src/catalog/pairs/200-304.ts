import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['200', '304'],
  inTheWild: [
    page(
      'GitHub Docs: Best practices for using the REST API',
      'https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api',
    ),
  ],
} satisfies CuratedPair;
