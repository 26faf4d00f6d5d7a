import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['403', '407'],
  inTheWild: [],
} satisfies CuratedPair;
