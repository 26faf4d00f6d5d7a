import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['201', '202'],
  inTheWild: [
    page(
      'GitHub REST API: Create a fork',
      'https://docs.github.com/rest/repos/forks#create-a-fork',
    ),
  ],
} satisfies CuratedPair;
