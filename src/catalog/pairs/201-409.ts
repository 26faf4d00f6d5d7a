import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['201', '409'],
  inTheWild: [
    page(
      'Kubernetes API Conventions: HTTP status codes',
      'https://github.com/kubernetes/community/blob/master/contributors/devel/sig-architecture/api-conventions.md#http-status-codes',
    ),
  ],
} satisfies CuratedPair;
