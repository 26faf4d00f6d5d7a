import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

export default {
  id: '406',
  plots: [
    {
      answers: [
        'read',
        'viaProxy',
        'openPage',
        'bigFields',
        'longTarget',
        'revalidate',
        'readRange',
      ],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'onlyCsv')],
        response: [
          send(
            'server',
            'client',
            response(
              406,
              'Not Acceptable',
              { 'Content-Type': 'application/problem+json' },
              '{"title": "Available: text/csv"}',
            ),
          ),
        ],
        next: [
          note('client', 'canReadCsv'),
          send('client', 'server', given({ fields: { Accept: 'text/csv' } })),
          send(
            'server',
            'client',
            response(200, 'OK', { 'Content-Type': 'text/csv' }, 'title,month'),
          ),
        ],
      },
    },
  ],
} satisfies Script;
