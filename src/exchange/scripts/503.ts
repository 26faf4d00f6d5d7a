import { response } from '../http.ts';
import { given, type Plot, type Script } from '../script.ts';
import { note, send, wait } from '../steps.ts';

const opening: Pick<Plot['steps'], 'request' | 'decision' | 'response'> = {
  request: [send('client', 'server', given())],
  decision: [note('server', 'full'), note('server', 'turnsAway')],
  response: [
    send(
      'server',
      'client',
      response(
        503,
        'Service Unavailable',
        { 'Retry-After': '120', 'Content-Type': 'application/problem+json' },
        '{"title":"Overloaded"}',
      ),
    ),
  ],
};

export default {
  id: '503',
  plots: [
    {
      answers: ['read', 'create', 'replace', 'revalidate'],
      actors: ['client', 'server'],
      steps: {
        ...opening,
        next: [
          wait('client', 'twoMinutes'),
          send('client', 'server', given()),
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
          wait('client', 'twoMinutes'),
          send('client', 'server', given()),
          note('server', 'hasRoom'),
        ],
      },
    },
  ],
} satisfies Script;
