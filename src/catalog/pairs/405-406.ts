import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['405', '406'],
  inTheWild: [],
} satisfies CuratedPair;
