import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['500', '520'],
  inTheWild: [],
} satisfies CuratedPair;
