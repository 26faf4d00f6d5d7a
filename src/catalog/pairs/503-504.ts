import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['503', '504'],
  inTheWild: [],
} satisfies CuratedPair;
