import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, wait } from '../steps.ts';

export default {
  id: '423',
  plots: [
    {
      answers: ['replace', 'replaceIfMatch', 'copyTree'],
      actors: ['client', 'server', 'other-client'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'adaHolds')],
        response: [
          send(
            'server',
            'client',
            response(
              423,
              'Locked',
              { 'Content-Type': 'application/xml' },
              '<error xmlns="DAV:"><lock-token-submitted><href>{path}</href></lock-token-submitted></error>',
            ),
          ),
        ],
        next: [
          wait('client', 'waitsForAda'),
          signal('other-client', 'server', 'unlocks'),
          send('client', 'server', given()),
          send('server', 'client', response(204, 'No Content')),
        ],
      },
    },
  ],
} satisfies Script;
