import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['409', '425'],
  inTheWild: [],
} satisfies CuratedPair;
