import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['502', '504'],
  inTheWild: [
    page(
      'Caddy issue 4823: when timeout occurs Caddy responses as 502',
      'https://github.com/caddyserver/caddy/issues/4823',
    ),
    page(
      'Pingora issue 980: Upstream timeouts synthesize 502 instead of 504',
      'https://github.com/cloudflare/pingora/issues/980',
    ),
  ],
} satisfies CuratedPair;
