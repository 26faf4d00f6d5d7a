import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['413', '431'],
  inTheWild: [],
} satisfies CuratedPair;
