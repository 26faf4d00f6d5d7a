import { response } from '../http.ts';
import { given, type Plot, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

const opening: Pick<Plot['steps'], 'request' | 'decision' | 'response'> = {
  request: [send('client', 'server', given())],
  decision: [note('server', 'moveKeepsMethod')],
  response: [
    send('server', 'client', response(308, 'Permanent Redirect', { Location: '/v2{target}' })),
  ],
};

export default {
  id: '308',
  plots: [
    {
      answers: ['create', 'createBroken', 'createInvalid'],
      actors: ['client', 'server'],
      steps: {
        ...opening,
        next: [
          send('client', 'server', given({ target: '/v2{target}' })),
          note('server', 'contentArrives'),
          note('client', 'adoptsAddress'),
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
          note('client', 'adoptsAddress'),
        ],
      },
    },
  ],
} satisfies Script;
