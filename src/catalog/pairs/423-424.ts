import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['423', '424'],
  inTheWild: [],
} satisfies CuratedPair;
