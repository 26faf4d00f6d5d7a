import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '404',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'looksUp'), note('server', 'nothingHere')],
        response: [
          send(
            'server',
            'client',
            response(
              404,
              'Not Found',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"No such resource"}',
            ),
          ),
        ],
        next: [note('client', 'checksAddress'), note('client', 'mayComeBack')],
      },
    },
  ],
} satisfies Script;
