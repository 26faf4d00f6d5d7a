import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '400',
  plots: [
    {
      answers: ['createBroken'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'parses'), note('server', 'breaksOff')],
        response: [
          send(
            'server',
            'client',
            response(
              400,
              'Bad Request',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"JSON ends at byte 22"}',
            ),
          ),
        ],
        next: [
          note('client', 'repairs'),
          send('client', 'server', given({ content: '{"title":"Q3","month":9}' })),
          send('server', 'client', response(201, 'Created', { Location: '/reports/43' })),
        ],
      },
    },
  ],
} satisfies Script;
