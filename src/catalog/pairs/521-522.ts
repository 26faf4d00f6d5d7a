import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['521', '522'],
  inTheWild: [],
} satisfies CuratedPair;
