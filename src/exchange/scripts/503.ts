import { response } from '../http.ts';
import { opening, sentAgain } from '../plots.ts';
import { given, type Script } from '../script.ts';
import { note, wait } from '../steps.ts';

export default {
  id: '503',
  plots: sentAgain(
    opening(
      [note('server', 'full'), note('server', 'turnsAway')],
      response(
        503,
        'Service Unavailable',
        { 'Retry-After': '120', 'Content-Type': 'application/problem+json' },
        '{"title":"Overloaded"}',
      ),
    ),
    wait('client', 'twoMinutes'),
    given(),
    { goesOn: 'hasRoom' },
  ),
} satisfies Script;
