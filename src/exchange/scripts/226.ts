import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '226',
  plots: [
    {
      answers: ['revalidate'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given({ fields: { 'A-IM': 'diffe' } }))],
        decision: [note('server', 'keepsBoth'), work('server', 'compares')],
        response: [
          send(
            'server',
            'client',
            response(
              226,
              'IM Used',
              { ETag: '"v8"', IM: 'diffe', 'Delta-Base': '"v7"' },
              '3c\n"month":10\n.\n',
            ),
          ),
        ],
        next: [
          work('client', 'appliesDelta'),
          note('client', 'holdsNew'),
          send('client', 'server', given({ fields: { 'A-IM': 'diffe', 'If-None-Match': '"v8"' } })),
          send('server', 'client', response(304, 'Not Modified', { ETag: '"v8"' })),
        ],
      },
    },
  ],
} satisfies Script;
