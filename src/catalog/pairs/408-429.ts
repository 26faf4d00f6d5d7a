import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['408', '429'],
  inTheWild: [],
} satisfies CuratedPair;
