import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['301', '410'],
  inTheWild: [],
} satisfies CuratedPair;
