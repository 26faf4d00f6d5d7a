import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['404', '500'],
  inTheWild: [
    page(
      'Rails: active_record/railtie.rb',
      'https://github.com/rails/rails/blob/main/activerecord/lib/active_record/railtie.rb',
    ),
  ],
} satisfies CuratedPair;
