import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['425', '429'],
  inTheWild: [],
} satisfies CuratedPair;
