import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['502', '503'],
  inTheWild: [
    page(
      'Envoy: Access logging, response flags',
      'https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage',
    ),
  ],
} satisfies CuratedPair;
