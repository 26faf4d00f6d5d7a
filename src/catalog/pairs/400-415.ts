import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['400', '415'],
  inTheWild: [
    page(
      'axum: extractor rejections',
      'https://github.com/tokio-rs/axum/blob/02f4f9297f9ca399c4ad9228419866ec1ea76e12/axum/src/extract/rejection.rs',
    ),
  ],
} satisfies CuratedPair;
