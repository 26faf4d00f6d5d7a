import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['302', '303'],
  inTheWild: [
    page(
      'Devise: Rails 7: logout redirect not working',
      'https://github.com/heartcombo/devise/issues/5458',
    ),
  ],
} satisfies CuratedPair;
