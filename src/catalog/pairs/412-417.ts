import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['412', '417'],
  inTheWild: [],
} satisfies CuratedPair;
