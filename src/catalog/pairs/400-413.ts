import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['400', '413'],
  inTheWild: [
    page(
      'body-parser: parameterLimit',
      'https://github.com/expressjs/body-parser/blob/0075cb26308d211e275d72039804732956e13bab/README.md',
    ),
  ],
} satisfies CuratedPair;
