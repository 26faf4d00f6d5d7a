import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

export default {
  id: '101',
  plots: [
    {
      answers: ['upgrade'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'speaksWebSocket'), work('server', 'derivesValue')],
        response: [
          send(
            'server',
            'client',
            response(101, 'Switching Protocols', {
              Connection: 'Upgrade',
              Upgrade: 'websocket',
              'Sec-WebSocket-Accept': 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=',
            }),
          ),
        ],
        next: [
          note('client', 'checksValue'),
          signal('client', 'server', 'frameOut'),
          signal('server', 'client', 'frameIn'),
          note('server', 'bothWays'),
        ],
      },
    },
  ],
} satisfies Script;
