import { response } from '../http.ts';
import { opening, sentAgain } from '../plots.ts';
import { given, type Script } from '../script.ts';
import { note, wait } from '../steps.ts';

export default {
  id: '540',
  plots: sentAgain(
    opening(
      [note('server', 'switchIsOff'), note('server', 'othersRun')],
      response(
        540,
        'Temporarily Disabled',
        { 'Content-Type': 'application/problem+json' },
        '{"title":"Endpoint switched off for now"}',
      ),
    ),
    wait('client', 'watchesStatus'),
    given(),
    { goesOn: 'switchIsOn' },
  ),
} satisfies Script;
