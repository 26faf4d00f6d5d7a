import { response } from '../http.ts';
import { given, type Plot, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

const opening: Pick<Plot['steps'], 'request' | 'decision' | 'response'> = {
  request: [send('client', 'server', given())],
  decision: [note('server', 'readsToken'), note('server', 'expired')],
  response: [
    send(
      'server',
      'client',
      response(401, 'Unauthorized', { 'WWW-Authenticate': 'Bearer error="invalid_token"' }),
    ),
  ],
};
const renewed = given({ fields: { Authorization: 'Bearer n3w' } });

export default {
  id: '401',
  plots: [
    {
      answers: ['read', 'create', 'replace', 'revalidate'],
      actors: ['client', 'server'],
      steps: {
        ...opening,
        next: [
          work('client', 'logsIn'),
          send('client', 'server', renewed),
          send('server', 'client', response(200, 'OK')),
        ],
      },
    },
    {
      answers: ['createBroken', 'createInvalid'],
      actors: ['client', 'server'],
      steps: {
        ...opening,
        next: [
          work('client', 'logsIn'),
          send('client', 'server', renewed),
          note('server', 'nowReadsContent'),
        ],
      },
    },
  ],
} satisfies Script;
