import { response } from '../http.ts';
import { opening, redirectAsItWas } from '../plots.ts';
import type { Script } from '../script.ts';
import { note } from '../steps.ts';

export default {
  id: '308',
  plots: redirectAsItWas(
    opening(
      [note('server', 'moveKeepsMethod')],
      response(308, 'Permanent Redirect', { Location: '{origin}/v2{path}' }),
    ),
    { arrives: 'contentArrives' },
    { prefix: '/v2', afterwards: 'adoptsAddress' },
  ),
} satisfies Script;
