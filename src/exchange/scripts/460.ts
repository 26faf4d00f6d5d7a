import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, wait, work } from '../steps.ts';

export default {
  id: '460',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          send('gateway', 'origin', given()),
          work('origin', 'needsFifteen'),
          wait('client', 'tenIsEnough'),
        ],
        response: [signal('client', 'gateway', 'hangsUp'), note('gateway', 'logs460')],
        next: [
          work('gateway', 'comparesTimes'),
          work('client', 'waitsThirty'),
          send('client', 'gateway', given()),
          send('gateway', 'origin', given()),
          note('origin', 'stillThere'),
        ],
      },
    },
  ],
} satisfies Script;
