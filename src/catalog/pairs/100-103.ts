import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['100', '103'],
  inTheWild: [],
} satisfies CuratedPair;
