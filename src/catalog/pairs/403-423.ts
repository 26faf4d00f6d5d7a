import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['403', '423'],
  inTheWild: [],
} satisfies CuratedPair;
