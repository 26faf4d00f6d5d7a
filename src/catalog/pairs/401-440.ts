import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['401', '440'],
  inTheWild: [
    page(
      'Independentsoft: Forms Based Authentication in Exchange',
      'https://independentsoft.de/webdavex/tutorial/formsbasedauthentication.html',
    ),
  ],
} satisfies CuratedPair;
