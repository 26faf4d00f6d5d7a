import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['401', '407'],
  inTheWild: [],
} satisfies CuratedPair;
