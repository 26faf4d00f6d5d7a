import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['499', '504'],
  inTheWild: [
    page(
      'Google APIs: code.proto',
      'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto',
    ),
  ],
} satisfies CuratedPair;
