import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, wait } from '../steps.ts';

export default {
  id: '421-webdav',
  plots: [
    {
      answers: ['copyTree'],
      actors: ['client', 'server', 'other-client'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [signal('other-client', 'server', 'adaLocks'), note('server', 'lockIsAdas')],
        response: [
          send(
            'server',
            'client',
            response(
              421,
              'Destination Locked',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"Locked by Ada"}',
            ),
          ),
        ],
        next: [
          wait('client', 'untilAdaIsDone'),
          signal('other-client', 'server', 'adaUnlocks'),
          send('client', 'server', given()),
          send('server', 'client', response(201, 'Created')),
        ],
      },
    },
  ],
} satisfies Script;
