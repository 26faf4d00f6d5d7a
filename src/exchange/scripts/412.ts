import { request, response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

export default {
  id: '412',
  plots: [
    {
      answers: ['replaceIfMatch'],
      actors: ['client', 'server', 'other-client'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [signal('other-client', 'server', 'savesFirst'), note('server', 'tagsDiffer')],
        response: [
          send(
            'server',
            'client',
            response(
              412,
              'Precondition Failed',
              { 'Content-Type': 'application/problem+json', ETag: '"v8"' },
              '{"title": "The report has changed"}',
            ),
          ),
        ],
        next: [
          send('client', 'server', request('GET', '/reports/42')),
          send(
            'server',
            'client',
            response(
              200,
              'OK',
              { 'Content-Type': 'application/json', ETag: '"v8"' },
              '{"title":"Q3","version":8}',
            ),
          ),
          work('client', 'mergesWithAda'),
          send(
            'client',
            'server',
            given({ fields: { 'If-Match': '"v8"' }, content: '{"title":"Q3","version":9}' }),
          ),
          send('server', 'client', response(204, 'No Content', { ETag: '"v9"' })),
        ],
      },
    },
  ],
} satisfies Script;
