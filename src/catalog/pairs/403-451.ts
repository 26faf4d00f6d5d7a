import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['403', '451'],
  inTheWild: [
    page(
      'GitHub Developer: The 451 status code is now supported',
      'https://developer.github.com/changes/2016-03-17-the-451-status-code-is-now-supported/',
    ),
  ],
} satisfies CuratedPair;
