import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['404', '405'],
  inTheWild: [
    page(
      'Gin: FAQ, 404 instead of 405',
      'https://gin-gonic.com/en/docs/faq/#why-am-i-getting-404-not-found-instead-of-405-method-not-allowed',
    ),
  ],
} satisfies CuratedPair;
