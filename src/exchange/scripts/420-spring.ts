import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '420-spring',
  plots: [
    {
      answers: ['copyTree'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [
          work('server', 'copiesMembers'),
          note('server', 'oneUnreadable'),
          note('server', 'givesUpAll'),
        ],
        response: [
          send(
            'server',
            'client',
            response(
              420,
              'Method Failure',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"q3.csv cannot be read"}',
            ),
          ),
        ],
        next: [
          work('client', 'restoresFile'),
          send('client', 'server', given()),
          send('server', 'client', response(201, 'Created')),
        ],
      },
    },
  ],
} satisfies Script;
