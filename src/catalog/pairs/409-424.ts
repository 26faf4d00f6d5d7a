import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['409', '424'],
  inTheWild: [page('Stripe API: Errors', 'https://docs.stripe.com/api/errors')],
} satisfies CuratedPair;
