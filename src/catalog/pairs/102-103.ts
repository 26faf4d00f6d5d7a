import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['102', '103'],
  inTheWild: [],
} satisfies CuratedPair;
