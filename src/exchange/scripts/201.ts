import { request, response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

const json = { 'Content-Type': 'application/json' } as const;

export default {
  id: '201',
  plots: [
    {
      answers: ['create', 'createChunked'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'stores')],
        response: [
          send(
            'server',
            'client',
            response(201, 'Created', { Location: '/reports/43', ...json }, '{"id":43}'),
          ),
        ],
        next: [
          send('client', 'server', request('GET', '/reports/43')),
          send('server', 'client', response(200, 'OK', json, '{"title":"Q3","month":9}')),
        ],
      },
    },
    {
      answers: ['replace'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'wasMissing'), work('server', 'storesThere')],
        response: [
          send('server', 'client', response(201, 'Created', json, '{"id":42,"version":1}')),
        ],
        next: [
          send('client', 'server', request('GET', '/reports/42')),
          send('server', 'client', response(200, 'OK', json, '{"title":"Q3","version":1}')),
        ],
      },
    },
  ],
} satisfies Script;
