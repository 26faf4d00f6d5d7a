import { response } from '../http.ts';
import { opening, sentAgain } from '../plots.ts';
import { given, type Script } from '../script.ts';
import { note, wait } from '../steps.ts';

export default {
  id: '508-cloudlinux',
  plots: sentAgain(
    opening(
      [note('server', 'limitReached'), note('server', 'turnedAway')],
      response(
        508,
        'Resource Limit Is Reached',
        { 'Content-Type': 'text/html' },
        '<h1>Resource Limit Is Reached</h1>',
      ),
    ),
    wait('client', 'aMinute'),
    given(),
    { goesOn: 'placeFree' },
  ),
} satisfies Script;
