import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['403', '413'],
  inTheWild: [],
} satisfies CuratedPair;
