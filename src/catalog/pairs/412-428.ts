import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['412', '428'],
  inTheWild: [],
} satisfies CuratedPair;
