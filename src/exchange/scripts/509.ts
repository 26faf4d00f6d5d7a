import { response } from '../http.ts';
import { opening, sentAgain } from '../plots.ts';
import { given, type Script } from '../script.ts';
import { note, work } from '../steps.ts';

export default {
  id: '509',
  plots: sentAgain(
    opening(
      [work('server', 'addsUp'), note('server', 'quotaSpent')],
      response(
        509,
        'Bandwidth Limit Exceeded',
        { 'Content-Type': 'text/html' },
        '<h1>Bandwidth Limit Exceeded</h1>',
      ),
    ),
    work('server', 'ownerBuysMore'),
    given(),
    { goesOn: 'trafficAgain' },
  ),
} satisfies Script;
