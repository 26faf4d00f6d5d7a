import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['418', '500'],
  inTheWild: [],
} satisfies CuratedPair;
