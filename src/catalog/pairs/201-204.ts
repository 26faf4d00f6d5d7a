import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['201', '204'],
  inTheWild: [],
} satisfies CuratedPair;
