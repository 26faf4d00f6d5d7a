import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['403', '409'],
  inTheWild: [
    page(
      'Azure Blob Storage error codes',
      'https://learn.microsoft.com/en-us/rest/api/storageservices/Blob-Service-Error-Codes',
    ),
  ],
} satisfies CuratedPair;
