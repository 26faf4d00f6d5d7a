import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['400', '431'],
  inTheWild: [
    page(
      'nginx: large_client_header_buffers',
      'https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers',
    ),
  ],
} satisfies CuratedPair;
