import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['408', '504'],
  inTheWild: [
    page(
      'HAProxy 1.7: Configuration Manual, The Response line',
      'https://cbonte.github.io/haproxy-dconv/1.7/configuration.html#chapter-1.3.1',
    ),
  ],
} satisfies CuratedPair;
