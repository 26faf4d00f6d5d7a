import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['400', '417'],
  inTheWild: [],
} satisfies CuratedPair;
