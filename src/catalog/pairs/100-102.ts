import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['100', '102'],
  inTheWild: [],
} satisfies CuratedPair;
