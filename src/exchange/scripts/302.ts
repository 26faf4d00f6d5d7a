import { request, response } from '../http.ts';
import { given, type Plot, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

const opening: Pick<Plot['steps'], 'request' | 'decision' | 'response'> = {
  request: [send('client', 'server', given())],
  decision: [note('server', 'elsewhereForNow')],
  response: [send('server', 'client', response(302, 'Found', { Location: '/mirror{target}' }))],
};

export default {
  id: '302',
  plots: [
    {
      answers: ['create', 'createBroken', 'createInvalid'],
      actors: ['client', 'server'],
      steps: {
        ...opening,
        next: [
          note('client', 'turnsIntoGet'),
          send('client', 'server', request('GET', '/mirror/reports')),
          send(
            'server',
            'client',
            response(200, 'OK', { 'Content-Type': 'application/json' }, '{"reports":[]}'),
          ),
          note('client', 'nothingCreated'),
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
          note('client', 'oldAddressStays'),
        ],
      },
    },
  ],
} satisfies Script;
