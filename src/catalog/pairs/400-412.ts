import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['400', '412'],
  inTheWild: [
    page(
      'Amazon DynamoDB: Error handling',
      'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
    ),
  ],
} satisfies CuratedPair;
