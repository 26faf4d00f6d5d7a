import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['504', '522'],
  inTheWild: [
    page(
      'curl discussion 16143: 522 among the transient codes of --retry',
      'https://github.com/curl/curl/discussions/16143',
    ),
  ],
} satisfies CuratedPair;
