import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['103', '200'],
  inTheWild: [
    page(
      'Fastly: early_hints',
      'https://docs.fastly.com/documentation/reference/vcl/functions/tls-and-http/early-hints/',
    ),
  ],
} satisfies CuratedPair;
