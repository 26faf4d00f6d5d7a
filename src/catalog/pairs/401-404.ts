import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['401', '404'],
  inTheWild: [
    page(
      'terraform-provider-docker issue 140',
      'https://github.com/hashicorp/terraform-provider-docker/issues/140',
    ),
  ],
} satisfies CuratedPair;
