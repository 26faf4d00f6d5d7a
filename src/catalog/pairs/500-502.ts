import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['500', '502'],
  inTheWild: [],
} satisfies CuratedPair;
