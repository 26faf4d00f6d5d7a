import { response } from '../http.ts';
import { opening, redirectPostAsGet } from '../plots.ts';
import type { Script } from '../script.ts';
import { note } from '../steps.ts';

export default {
  id: '302',
  plots: redirectPostAsGet(
    opening(
      [note('server', 'elsewhereForNow')],
      response(302, 'Found', { Location: '{origin}/mirror{path}' }),
    ),
    { turns: 'turnsIntoGet', lost: 'nothingCreated' },
    { prefix: '/mirror', afterwards: 'oldAddressStays' },
  ),
} satisfies Script;
