import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['409', '423'],
  inTheWild: [
    page(
      'Terraform: http backend',
      'https://developer.hashicorp.com/terraform/language/backend/http',
    ),
  ],
} satisfies CuratedPair;
