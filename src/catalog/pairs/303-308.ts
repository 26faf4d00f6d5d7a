import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['303', '308'],
  inTheWild: [],
} satisfies CuratedPair;
