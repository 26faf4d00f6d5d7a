import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['401', '423'],
  inTheWild: [],
} satisfies CuratedPair;
