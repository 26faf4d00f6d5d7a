import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['101', '426'],
  inTheWild: [
    page(
      'ws: lib/websocket-server.js',
      'https://github.com/websockets/ws/blob/01ba54edaeff0f3a58abd7cb9f8e1f3bf134d0fc/lib/websocket-server.js',
    ),
  ],
} satisfies CuratedPair;
