import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['400', '411'],
  inTheWild: [],
} satisfies CuratedPair;
