import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['400', '428'],
  inTheWild: [],
} satisfies CuratedPair;
