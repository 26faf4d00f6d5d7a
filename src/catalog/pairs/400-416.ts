import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['400', '416'],
  inTheWild: [],
} satisfies CuratedPair;
