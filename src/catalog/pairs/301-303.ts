import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['301', '303'],
  inTheWild: [],
} satisfies CuratedPair;
