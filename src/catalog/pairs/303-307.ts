import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['303', '307'],
  inTheWild: [
    page('Next.js: redirect', 'https://nextjs.org/docs/app/api-reference/functions/redirect'),
  ],
} satisfies CuratedPair;
