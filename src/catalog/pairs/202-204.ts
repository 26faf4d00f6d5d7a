import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['202', '204'],
  inTheWild: [],
} satisfies CuratedPair;
