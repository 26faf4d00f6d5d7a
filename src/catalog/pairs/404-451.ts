import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['404', '451'],
  inTheWild: [
    page(
      'github/rest-api-description, issue 3314',
      'https://github.com/github/rest-api-description/issues/3314',
    ),
  ],
} satisfies CuratedPair;
