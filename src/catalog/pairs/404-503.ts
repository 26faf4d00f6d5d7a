import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['404', '503'],
  inTheWild: [
    page(
      'Envoy: access log usage',
      'https://github.com/envoyproxy/envoy/blob/main/docs/root/configuration/observability/access_log/usage.rst',
    ),
  ],
} satisfies CuratedPair;
