import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['200', '400'],
  inTheWild: [
    page(
      'slack-php-api: errors come with 200',
      'https://github.com/jolicode/slack-php-api/issues/47',
    ),
  ],
} satisfies CuratedPair;
