import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['413', '429'],
  inTheWild: [
    page(
      'HunorLaczko/ha-groq-cloud-api, issue 27',
      'https://github.com/HunorLaczko/ha-groq-cloud-api/issues/27',
    ),
    page(
      'continuedev/continue, issue 10602',
      'https://github.com/continuedev/continue/issues/10602',
    ),
  ],
} satisfies CuratedPair;
