import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['204', '404'],
  inTheWild: [
    page(
      'GitHub REST API: Check if a repository is starred',
      'https://docs.github.com/rest/activity/starring#check-if-a-repository-is-starred-by-the-authenticated-user',
    ),
  ],
} satisfies CuratedPair;
