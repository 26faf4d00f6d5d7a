import type { CuratedPair } from '../curatedPair.ts';

export default {
  codes: ['200', '404'],
  inTheWild: [],
} satisfies CuratedPair;
