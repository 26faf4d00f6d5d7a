import { response } from '../http.ts';
import { allBut } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal } from '../steps.ts';

export default {
  id: '421',
  plots: [
    {
      answers: allBut('viaProxy'),
      actors: ['client', 'server', 'other-server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('client', 'reusesOpenOne'), note('server', 'notMySite')],
        response: [
          send(
            'server',
            'client',
            response(
              421,
              'Misdirected Request',
              { 'Content-Type': 'application/problem+json' },
              '{"title": "Not served over this connection"}',
            ),
          ),
        ],
        next: [
          signal('client', 'other-server', 'opensOwn'),
          send('client', 'other-server', given()),
          note('other-server', 'mySite'),
        ],
      },
    },
  ],
} satisfies Script;
