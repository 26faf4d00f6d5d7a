import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

export default {
  id: '502',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          send('gateway', 'origin', given()),
          signal('origin', 'gateway', 'garbage'),
          note('gateway', 'notHttp'),
        ],
        response: [
          send(
            'gateway',
            'client',
            response(
              502,
              'Bad Gateway',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"Invalid upstream response"}',
            ),
          ),
        ],
        next: [
          note('gateway', 'looksBehind'),
          work('origin', 'repaired'),
          note('client', 'repeatsIfHarmless'),
        ],
      },
    },
  ],
} satisfies Script;
