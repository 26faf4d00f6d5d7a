import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['407', '511'],
  inTheWild: [],
} satisfies CuratedPair;
