import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['100', '417'],
  inTheWild: [
    page(
      'curl: 417 response treatment',
      'https://github.com/curl/curl/commit/40961fffd85af800d344215a48d6c153c89f5443',
    ),
  ],
} satisfies CuratedPair;
