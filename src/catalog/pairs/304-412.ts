import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['304', '412'],
  inTheWild: [page('minio/minio, issue 19442', 'https://github.com/minio/minio/issues/19442')],
} satisfies CuratedPair;
