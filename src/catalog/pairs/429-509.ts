import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['429', '509'],
  inTheWild: [],
} satisfies CuratedPair;
