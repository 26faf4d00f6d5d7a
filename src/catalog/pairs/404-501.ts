import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['404', '501'],
  inTheWild: [],
} satisfies CuratedPair;
