import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['502', '520'],
  inTheWild: [
    page(
      'Cloudflare: Error 502 or 504',
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-502-504/',
    ),
  ],
} satisfies CuratedPair;
