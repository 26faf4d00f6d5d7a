import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['500', '501'],
  inTheWild: [],
} satisfies CuratedPair;
