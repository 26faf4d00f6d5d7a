import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal } from '../steps.ts';

export default {
  id: '428',
  plots: [
    {
      answers: ['replace'],
      actors: ['client', 'server', 'other-client'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [signal('other-client', 'server', 'adaHasSaved'), note('server', 'noCondition')],
        response: [
          send(
            'server',
            'client',
            response(
              428,
              'Precondition Required',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"Send If-Match with the ETag you read"}',
            ),
          ),
        ],
        next: [
          note('client', 'addsTag'),
          send('client', 'server', given({ fields: { 'If-Match': '"v2"' } })),
          send('server', 'client', response(412, 'Precondition Failed', { ETag: '"v3"' })),
          note('server', 'adasWorkSafe'),
          note('client', 'fetchesAndMerges'),
        ],
      },
    },
  ],
} satisfies Script;
