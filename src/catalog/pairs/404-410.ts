import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['404', '410'],
  inTheWild: [
    page('Kubernetes API Concepts', 'https://kubernetes.io/docs/reference/using-api/api-concepts/'),
  ],
} satisfies CuratedPair;
