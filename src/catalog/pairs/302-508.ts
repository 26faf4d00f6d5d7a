import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['302', '508'],
  inTheWild: [],
} satisfies CuratedPair;
