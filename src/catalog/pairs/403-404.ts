import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['403', '404'],
  inTheWild: [
    page(
      'GitHub Docs: Troubleshooting the REST API',
      'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
    ),
    page(
      'Amazon S3: HeadObject',
      'https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html',
    ),
  ],
} satisfies CuratedPair;
