import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '410',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'findsMarker'), note('server', 'removedOnPurpose')],
        response: [
          send(
            'server',
            'client',
            response(
              410,
              'Gone',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"Removed on 1 May 2026"}',
            ),
          ),
        ],
        next: [note('client', 'dropsLink'), note('client', 'asksNoMore')],
      },
    },
  ],
} satisfies Script;
