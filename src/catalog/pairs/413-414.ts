import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['413', '414'],
  inTheWild: [],
} satisfies CuratedPair;
