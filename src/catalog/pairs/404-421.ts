import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['404', '421'],
  inTheWild: [
    page(
      'Istio analyzer message IST0138',
      'https://istio.io/latest/docs/reference/config/analysis/ist0138/',
    ),
  ],
} satisfies CuratedPair;
