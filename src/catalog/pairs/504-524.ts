import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['504', '524'],
  inTheWild: [],
} satisfies CuratedPair;
