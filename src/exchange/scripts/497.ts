import { nginxBadRequest } from '../plots.ts';
import { allBut } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal } from '../steps.ts';

export default {
  id: '497',
  plots: [
    {
      answers: allBut('viaProxy'),
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'firstByte'), note('server', 'readsFields')],
        response: [
          send(
            'server',
            'client',
            nginxBadRequest('The plain HTTP request was sent to HTTPS port'),
          ),
          note('server', 'numberForRules'),
        ],
        next: [
          signal('client', 'server', 'handshakeFirst'),
          send('client', 'server', given()),
          note('server', 'nowEncrypted'),
          note('client', 'wasExposed'),
        ],
      },
    },
  ],
} satisfies Script;
