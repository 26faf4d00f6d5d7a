import { request, response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

const json = { 'Content-Type': 'application/json' } as const;

export default {
  id: '409',
  plots: [
    {
      answers: ['replace'],
      actors: ['client', 'server', 'other-client'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [
          signal('other-client', 'server', 'savedBefore'),
          note('server', 'versionsDiffer'),
        ],
        response: [
          send(
            'server',
            'client',
            response(
              409,
              'Conflict',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"Version 4 is current"}',
            ),
          ),
        ],
        next: [
          send('client', 'server', request('GET', '/reports/42')),
          send('server', 'client', response(200, 'OK', json, '{"title":"Q3 b","version":4}')),
          work('client', 'merges'),
          send('client', 'server', given({ content: '{"title":"Q3 c","version":4}' })),
          send('server', 'client', response(200, 'OK', json, '{"title":"Q3 c","version":5}')),
        ],
      },
    },
    {
      answers: ['create', 'createChunked'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'existsAlready')],
        response: [
          send(
            'server',
            'client',
            response(
              409,
              'Conflict',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"Q3 exists","at":"/reports/42"}',
            ),
          ),
        ],
        next: [
          note('client', 'choosesOtherTitle'),
          send('client', 'server', given({ content: '{"title":"Q3 draft","month":9}' })),
          send('server', 'client', response(201, 'Created', { Location: '/reports/43' })),
        ],
      },
    },
  ],
} satisfies Script;
