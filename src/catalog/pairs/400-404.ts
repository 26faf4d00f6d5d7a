import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['400', '404'],
  inTheWild: [
    page(
      'Amazon DynamoDB: Error handling',
      'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
    ),
  ],
} satisfies CuratedPair;
