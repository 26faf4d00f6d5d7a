import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['401', '419'],
  inTheWild: [],
} satisfies CuratedPair;
