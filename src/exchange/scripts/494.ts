import { response } from '../http.ts';
import { nginxBadRequest } from '../plots.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '494',
  plots: [
    {
      answers: ['bigFields'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('client', 'abridged'), note('server', 'outgrowsBuffer')],
        response: [
          send('server', 'client', nginxBadRequest('Request Header Or Cookie Too Large')),
          note('server', 'staysInside'),
        ],
        next: [
          work('client', 'deletesCookies'),
          send('client', 'server', given({ fields: { Cookie: '' } })),
          send('server', 'client', response(200, 'OK')),
        ],
      },
    },
  ],
} satisfies Script;
