import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['301', '307'],
  inTheWild: [],
} satisfies CuratedPair;
