import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['406', '409'],
  inTheWild: [],
} satisfies CuratedPair;
