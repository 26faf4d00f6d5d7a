import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['409', '428'],
  inTheWild: [],
} satisfies CuratedPair;
