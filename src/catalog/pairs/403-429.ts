import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['403', '429'],
  inTheWild: [
    page(
      'GitHub Docs: Troubleshooting the REST API',
      'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
    ),
  ],
} satisfies CuratedPair;
