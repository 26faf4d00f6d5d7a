import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['400', '500'],
  inTheWild: [
    page(
      'Rails Guides: config.action_dispatch.rescue_responses',
      'https://github.com/rails/rails/blob/665ac7cff212d010a3573f85cea895666fbaad15/guides/source/configuring.md',
    ),
  ],
} satisfies CuratedPair;
