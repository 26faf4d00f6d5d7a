import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['404', '405'],
  inTheWild: [
    page('Gin: Method Not Allowed FAQ', 'https://gin-gonic.com/en/docs/faq/method-not-allowed'),
  ],
} satisfies CuratedPair;
