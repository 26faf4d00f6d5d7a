import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal } from '../steps.ts';

export default {
  id: '426',
  plots: [
    {
      answers: ['read', 'openPage', 'longTarget', 'bigFields'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'onlyWebSocket')],
        response: [
          send(
            'server',
            'client',
            response(426, 'Upgrade Required', { Connection: 'Upgrade', Upgrade: 'websocket' }),
          ),
        ],
        next: [
          send(
            'client',
            'server',
            given({
              fields: {
                Connection: 'Upgrade',
                Upgrade: 'websocket',
                'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
                'Sec-WebSocket-Version': '13',
              },
            }),
          ),
          send(
            'server',
            'client',
            response(101, 'Switching Protocols', {
              Connection: 'Upgrade',
              Upgrade: 'websocket',
              'Sec-WebSocket-Accept': 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=',
            }),
          ),
          signal('server', 'client', 'firstUpdate'),
        ],
      },
    },
  ],
} satisfies Script;
