import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['502', '503'],
  inTheWild: [
    page(
      'Envoy: Substitution formatter, response flags',
      'https://www.envoyproxy.io/docs/envoy/latest/configuration/advanced/substitution_formatter#config-access-log-format-response-flags',
    ),
  ],
} satisfies CuratedPair;
