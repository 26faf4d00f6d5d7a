import { nginxBadRequest } from '../plots.ts';
import { allBut } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

export default {
  id: '496',
  plots: [
    {
      answers: allBut('viaProxy'),
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'hasAsked'), note('server', 'noneCame')],
        response: [
          send('server', 'client', nginxBadRequest('No required SSL certificate was sent')),
          note('server', 'onlyInRules'),
        ],
        next: [
          work('client', 'installs'),
          signal('client', 'server', 'showsIt'),
          send('client', 'server', given()),
          note('server', 'knowsWho'),
        ],
      },
    },
  ],
} satisfies Script;
