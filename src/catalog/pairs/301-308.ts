import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['301', '308'],
  inTheWild: [
    page(
      'ingress-nginx: Permanent redirect 308 not supported in IE11',
      'https://github.com/kubernetes/ingress-nginx/issues/1825',
    ),
  ],
} satisfies CuratedPair;
