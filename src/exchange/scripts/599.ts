import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, wait, work } from '../steps.ts';

export default {
  id: '599',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'halfMinute'), wait('client', 'defaultLimit')],
        response: [signal('client', 'server', 'dropsConnection'), note('client', 'makesUp')],
        next: [
          note('client', 'readsMessage'),
          note('server', 'mayBeDone'),
          work('client', 'setsOwnLimit'),
        ],
      },
    },
  ],
} satisfies Script;
