import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['206', '304'],
  inTheWild: [],
} satisfies CuratedPair;
