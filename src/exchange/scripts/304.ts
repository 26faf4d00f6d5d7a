import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

export default {
  id: '304',
  plots: [
    {
      answers: ['revalidate'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'sameTag')],
        response: [
          send(
            'server',
            'client',
            response(304, 'Not Modified', { 'Cache-Control': 'max-age=60', ETag: '"v7"' }),
          ),
        ],
        next: [note('client', 'refreshesCopy'), note('client', 'usesCopy')],
      },
    },
  ],
} satisfies Script;
