import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['102', '202'],
  inTheWild: [],
} satisfies CuratedPair;
