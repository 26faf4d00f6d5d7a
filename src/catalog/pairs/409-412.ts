import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['409', '412'],
  inTheWild: [
    page(
      'AWS SDK for Kotlin: PutObjectRequest.ifMatch',
      'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/s3/aws.sdk.kotlin.services.s3.model/-put-object-request/if-match.html',
    ),
  ],
} satisfies CuratedPair;
