import { response } from '../http.ts';
import { opening, redirectAsItWas } from '../plots.ts';
import type { Script } from '../script.ts';
import { note } from '../steps.ts';

export default {
  id: '307',
  plots: redirectAsItWas(
    opening(
      [note('server', 'detourKeepsMethod')],
      response(307, 'Temporary Redirect', { Location: '{origin}/mirror{path}' }),
    ),
    { arrives: 'postArrives' },
    { prefix: '/mirror', afterwards: 'asksHereAgain' },
  ),
} satisfies Script;
