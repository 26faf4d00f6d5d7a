import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['307', '308'],
  inTheWild: [
    page(
      'Next.js: permanentRedirect',
      'https://nextjs.org/docs/app/api-reference/functions/permanentRedirect',
    ),
  ],
} satisfies CuratedPair;
