import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, wait, work } from '../steps.ts';

export default {
  id: '499',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          send('gateway', 'origin', given()),
          work('origin', 'stillCounting'),
          wait('client', 'ownLimit'),
        ],
        response: [
          signal('client', 'gateway', 'hangsUp'),
          note('gateway', 'writesLog'),
          signal('gateway', 'origin', 'hangsUpToo'),
        ],
        next: [
          note('origin', 'mayNotNotice'),
          work('gateway', 'comparesTimes'),
          note('client', 'looksBeforeRepeat'),
        ],
      },
    },
  ],
} satisfies Script;
