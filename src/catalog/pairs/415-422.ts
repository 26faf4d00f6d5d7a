import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['415', '422'],
  inTheWild: [
    page('fastapi/fastapi, issue 3373', 'https://github.com/fastapi/fastapi/issues/3373'),
  ],
} satisfies CuratedPair;
