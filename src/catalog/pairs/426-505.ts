import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['426', '505'],
  inTheWild: [],
} satisfies CuratedPair;
