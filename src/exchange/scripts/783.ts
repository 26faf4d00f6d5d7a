import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '783',
  plots: [
    {
      answers: ['createBroken'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'parserReads'), note('server', 'valueMissing')],
        response: [
          send(
            'server',
            'client',
            response(
              783,
              'Unexpected Token',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"JSON is not complete"}',
            ),
          ),
        ],
        next: [
          note('client', 'beyond599'),
          note('client', 'completesJson'),
          send('client', 'server', given({ content: '{"title":"Q3","month":9}' })),
          send('server', 'client', response(201, 'Created', { Location: '/reports/43' })),
        ],
      },
    },
  ],
} satisfies Script;
