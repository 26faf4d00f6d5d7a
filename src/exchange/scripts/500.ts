import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '500',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'begins'), note('server', 'fails')],
        response: [
          send(
            'server',
            'client',
            response(
              500,
              'Internal Server Error',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"Error 8f3a"}',
            ),
          ),
        ],
        next: [
          note('client', 'cannotKnow'),
          note('client', 'repeatsIdempotent'),
          work('server', 'isRepaired'),
        ],
      },
    },
  ],
} satisfies Script;
