import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['400', '405'],
  inTheWild: [],
} satisfies CuratedPair;
