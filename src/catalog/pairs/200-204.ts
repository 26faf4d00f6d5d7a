import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['200', '204'],
  inTheWild: [],
} satisfies CuratedPair;
