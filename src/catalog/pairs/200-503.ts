import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['200', '503'],
  inTheWild: [],
} satisfies CuratedPair;
