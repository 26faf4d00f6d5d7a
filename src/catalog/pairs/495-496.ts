import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['495', '496'],
  inTheWild: [],
} satisfies CuratedPair;
