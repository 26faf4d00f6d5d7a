import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['202', '403'],
  inTheWild: [],
} satisfies CuratedPair;
