import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['200', '201'],
  inTheWild: [],
} satisfies CuratedPair;
