import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['302', '308'],
  inTheWild: [],
} satisfies CuratedPair;
