import { response } from '../http.ts';
import { opening, sentAgain } from '../plots.ts';
import { given, type Script } from '../script.ts';
import { note, wait, work } from '../steps.ts';

export default {
  id: '429',
  plots: sentAgain(
    opening(
      [work('server', 'counts'), note('server', 'overLimit')],
      response(
        429,
        'Too Many Requests',
        { 'Retry-After': '30', 'Content-Type': 'application/problem+json' },
        '{"title":"60 requests a minute"}',
      ),
    ),
    wait('client', 'halfMinute'),
    given(),
    { goesOn: 'thenLooks' },
  ),
} satisfies Script;
