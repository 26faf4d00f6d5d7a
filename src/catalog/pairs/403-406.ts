import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['403', '406'],
  inTheWild: [],
} satisfies CuratedPair;
