import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['420', '429'],
  inTheWild: [],
} satisfies CuratedPair;
