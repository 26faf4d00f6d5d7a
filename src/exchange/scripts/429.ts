import { response } from '../http.ts';
import { given, type Plot, type Script } from '../script.ts';
import { note, send, wait, work } from '../steps.ts';

const opening: Pick<Plot['steps'], 'request' | 'decision' | 'response'> = {
  request: [send('client', 'server', given())],
  decision: [work('server', 'counts'), note('server', 'overLimit')],
  response: [
    send(
      'server',
      'client',
      response(
        429,
        'Too Many Requests',
        { 'Retry-After': '30', 'Content-Type': 'application/problem+json' },
        '{"title":"60 requests a minute"}',
      ),
    ),
  ],
};

export default {
  id: '429',
  plots: [
    {
      answers: ['read', 'create', 'replace', 'revalidate'],
      actors: ['client', 'server'],
      steps: {
        ...opening,
        next: [
          wait('client', 'halfMinute'),
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
          wait('client', 'halfMinute'),
          send('client', 'server', given()),
          note('server', 'thenLooks'),
        ],
      },
    },
  ],
} satisfies Script;
