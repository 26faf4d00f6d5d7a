import { request, response } from '../http.ts';
import { given, type Plot, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

const opening: Pick<Plot['steps'], 'request' | 'decision' | 'response'> = {
  request: [send('client', 'server', given())],
  decision: [note('server', 'movedForGood')],
  response: [
    send('server', 'client', response(301, 'Moved Permanently', { Location: '/v2{target}' })),
  ],
};

export default {
  id: '301',
  plots: [
    {
      answers: ['create', 'createBroken', 'createInvalid'],
      actors: ['client', 'server'],
      steps: {
        ...opening,
        next: [
          note('client', 'postBecomesGet'),
          send('client', 'server', request('GET', '/v2/reports')),
          send(
            'server',
            'client',
            response(200, 'OK', { 'Content-Type': 'application/json' }, '{"reports":[]}'),
          ),
          note('client', 'contentLost'),
        ],
      },
    },
    {
      answers: ['read', 'replace', 'revalidate'],
      actors: ['client', 'server'],
      steps: {
        ...opening,
        next: [
          send('client', 'server', given({ target: '/v2{target}' })),
          send('server', 'client', response(200, 'OK')),
          note('client', 'updateLinks'),
        ],
      },
    },
  ],
} satisfies Script;
