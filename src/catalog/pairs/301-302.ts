import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['301', '302'],
  inTheWild: [
    page(
      "Google: How HTTP status codes affect Google's crawlers",
      'https://developers.google.com/crawling/docs/troubleshooting/http-status-codes',
    ),
  ],
} satisfies CuratedPair;
