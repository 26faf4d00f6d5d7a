import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '499-esri',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'looksForToken'), note('server', 'noneThere')],
        response: [
          send(
            'server',
            'client',
            response(
              499,
              'Token Required',
              { 'Content-Type': 'application/json' },
              '{"error":{"code":499,"message":"Token Required","details":[]}}',
            ),
          ),
        ],
        next: [
          note('client', 'foundInJson'),
          work('client', 'signsIn'),
          send('client', 'server', given({ fields: { 'X-Esri-Authorization': 'Bearer n3w' } })),
          note('server', 'opensService'),
        ],
      },
    },
  ],
} satisfies Script;
