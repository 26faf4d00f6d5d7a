import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['422', '500'],
  inTheWild: [
    page(
      'FastAPI issue 772: Expected a 422 response, but got a 500',
      'https://github.com/fastapi/fastapi/issues/772',
    ),
  ],
} satisfies CuratedPair;
