import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '402',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'noCredits')],
        response: [
          send(
            'server',
            'client',
            response(
              402,
              'Payment Required',
              { 'Content-Type': 'application/problem+json' },
              '{"title": "No credits left"}',
            ),
          ),
        ],
        next: [
          work('client', 'buys'),
          send('client', 'server', given()),
          note('server', 'creditsThere'),
        ],
      },
    },
  ],
} satisfies Script;
