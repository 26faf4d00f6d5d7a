import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['401', '403'],
  inTheWild: [
    page(
      'Django REST Framework: Unauthorized and Forbidden responses',
      'https://www.django-rest-framework.org/api-guide/authentication/#unauthorized-and-forbidden-responses',
    ),
  ],
} satisfies CuratedPair;
