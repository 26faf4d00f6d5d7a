import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['403', '405'],
  inTheWild: [],
} satisfies CuratedPair;
