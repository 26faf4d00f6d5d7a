import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['401', '511'],
  inTheWild: [],
} satisfies CuratedPair;
