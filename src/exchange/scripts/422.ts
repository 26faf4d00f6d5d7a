import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

export default {
  id: '422',
  plots: [
    {
      answers: ['createInvalid'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'wellFormed'), note('server', 'noSuchMonth')],
        response: [
          send(
            'server',
            'client',
            response(
              422,
              'Unprocessable Content',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"month: 1 to 12"}',
            ),
          ),
        ],
        next: [
          note('client', 'correctsValue'),
          send('client', 'server', given({ content: '{"title":"Q3","month":9}' })),
          send('server', 'client', response(201, 'Created', { Location: '/reports/43' })),
        ],
      },
    },
  ],
} satisfies Script;
