import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['204', '205'],
  inTheWild: [],
} satisfies CuratedPair;
