import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['412', '423'],
  inTheWild: [],
} satisfies CuratedPair;
