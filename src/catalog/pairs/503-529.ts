import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['503', '529'],
  inTheWild: [],
} satisfies CuratedPair;
