import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['418', '429'],
  inTheWild: [
    page(
      'Binance Spot API: Limits',
      'https://developers.binance.com/docs/binance-spot-api-docs/rest-api/limits',
    ),
  ],
} satisfies CuratedPair;
