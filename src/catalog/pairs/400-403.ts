import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['400', '403'],
  inTheWild: [],
} satisfies CuratedPair;
