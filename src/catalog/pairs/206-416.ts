import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['206', '416'],
  inTheWild: [],
} satisfies CuratedPair;
