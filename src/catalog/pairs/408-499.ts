import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['408', '499'],
  inTheWild: [
    page(
      'nginx: ngx_http_request.c',
      'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c',
    ),
  ],
} satisfies CuratedPair;
