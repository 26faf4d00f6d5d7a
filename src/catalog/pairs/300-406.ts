import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['300', '406'],
  inTheWild: [
    page(
      'Apache HTTP Server: mod_negotiation',
      'https://httpd.apache.org/docs/trunk/mod/mod_negotiation.html',
    ),
  ],
} satisfies CuratedPair;
