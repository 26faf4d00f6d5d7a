import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal } from '../steps.ts';

export default {
  id: '505',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'readsVersion'), note('server', 'onlyTwo')],
        response: [
          send(
            'server',
            'client',
            response(
              505,
              'HTTP Version Not Supported',
              { 'Content-Type': 'application/problem+json', Connection: 'close' },
              '{"title":"HTTP/2 only","detail":"This service has no HTTP/1.1."}',
            ),
          ),
        ],
        next: [
          note('client', 'readsWhich'),
          signal('client', 'server', 'overTwo'),
          note('server', 'goesThrough'),
        ],
      },
    },
  ],
} satisfies Script;
