import { response, responseHead } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

export default {
  id: '416',
  plots: [
    {
      answers: ['readRange'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'onlyThreeThousand')],
        response: [
          send(
            'server',
            'client',
            response(416, 'Range Not Satisfiable', { 'Content-Range': 'bytes */3200' }),
          ),
        ],
        next: [
          note('client', 'fileShrank'),
          send('client', 'server', given({ fields: { Range: 'bytes=0-3199' } })),
          send(
            'server',
            'client',
            responseHead(
              206,
              'Partial Content',
              { 'Content-Range': 'bytes 0-3199/3200', 'Content-Type': 'application/pdf' },
              3200,
            ),
          ),
        ],
      },
    },
  ],
} satisfies Script;
