import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['501', '505'],
  inTheWild: [],
} satisfies CuratedPair;
