import { response } from '../http.ts';
import { opening, redirectPostAsGet } from '../plots.ts';
import type { Script } from '../script.ts';
import { note } from '../steps.ts';

export default {
  id: '301',
  plots: redirectPostAsGet(
    opening(
      [note('server', 'movedForGood')],
      response(301, 'Moved Permanently', { Location: '{origin}/v2{path}' }),
    ),
    { turns: 'postBecomesGet', lost: 'contentLost' },
    { prefix: '/v2', afterwards: 'updateLinks' },
  ),
} satisfies Script;
