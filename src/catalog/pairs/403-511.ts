import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['403', '511'],
  inTheWild: [],
} satisfies CuratedPair;
