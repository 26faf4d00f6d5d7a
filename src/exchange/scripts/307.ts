import { response } from '../http.ts';
import { given, type Plot, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

const opening: Pick<Plot['steps'], 'request' | 'decision' | 'response'> = {
  request: [send('client', 'server', given())],
  decision: [note('server', 'detourKeepsMethod')],
  response: [
    send('server', 'client', response(307, 'Temporary Redirect', { Location: '/mirror{target}' })),
  ],
};

export default {
  id: '307',
  plots: [
    {
      answers: ['create', 'createBroken', 'createInvalid'],
      actors: ['client', 'server'],
      steps: {
        ...opening,
        next: [
          send('client', 'server', given({ target: '/mirror{target}' })),
          note('server', 'postArrives'),
          note('client', 'asksHereAgain'),
        ],
      },
    },
    {
      answers: ['read', 'replace', 'revalidate'],
      actors: ['client', 'server'],
      steps: {
        ...opening,
        next: [
          send('client', 'server', given({ target: '/mirror{target}' })),
          send('server', 'client', response(200, 'OK')),
          note('client', 'asksHereAgain'),
        ],
      },
    },
  ],
} satisfies Script;
