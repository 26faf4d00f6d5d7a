import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '411',
  plots: [
    {
      answers: ['createChunked'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'lengthUnknown'), note('server', 'wantsToReserve')],
        response: [
          send(
            'server',
            'client',
            response(
              411,
              'Length Required',
              { 'Content-Type': 'application/problem+json' },
              '{"title": "Send Content-Length"}',
            ),
          ),
        ],
        next: [
          work('client', 'buffers'),
          send('client', 'server', given({ fields: { 'Transfer-Encoding': '' } })),
          send('server', 'client', response(201, 'Created', { Location: '/reports/43' })),
        ],
      },
    },
  ],
} satisfies Script;
