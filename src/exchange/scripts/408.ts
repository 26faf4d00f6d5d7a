import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, wait } from '../steps.ts';

export default {
  id: '408',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [
          signal('client', 'server', 'stalls'),
          wait('server', 'waits'),
          note('server', 'givesUp'),
        ],
        response: [
          send(
            'server',
            'client',
            response(
              408,
              'Request Timeout',
              { 'Content-Type': 'application/problem+json', Connection: 'close' },
              '{"title": "Incomplete after 20 seconds"}',
            ),
          ),
        ],
        next: [
          note('client', 'newConnection'),
          send('client', 'server', given()),
          note('server', 'wholeThisTime'),
        ],
      },
    },
  ],
} satisfies Script;
