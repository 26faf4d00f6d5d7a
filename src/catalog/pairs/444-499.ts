import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['444', '499'],
  inTheWild: [],
} satisfies CuratedPair;
