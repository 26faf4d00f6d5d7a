import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['410', '451'],
  inTheWild: [],
} satisfies CuratedPair;
