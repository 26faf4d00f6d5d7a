import { nginxBadRequest } from '../plots.ts';
import { allBut } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

export default {
  id: '495',
  plots: [
    {
      answers: allBut('viaProxy'),
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('client', 'hasShownOne'), note('server', 'ranOut')],
        response: [
          send('server', 'client', nginxBadRequest('The SSL certificate error')),
          note('server', 'inErrorLog'),
        ],
        next: [
          work('client', 'renews'),
          signal('client', 'server', 'showsNewOne'),
          send('client', 'server', given()),
          note('server', 'checkSucceeds'),
        ],
      },
    },
  ],
} satisfies Script;
