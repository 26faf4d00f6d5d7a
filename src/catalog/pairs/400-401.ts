import type { CuratedPair } from '../curatedPair.ts';
import { rfc } from '../source.ts';

export default {
  codes: ['400', '401'],
  inTheWild: [rfc(6749, '5.2')],
} satisfies CuratedPair;
