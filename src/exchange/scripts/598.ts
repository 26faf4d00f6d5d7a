import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, wait, work } from '../steps.ts';

export default {
  id: '598',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          signal('origin', 'gateway', 'acceptsAtOnce'),
          send('gateway', 'origin', given()),
          wait('gateway', 'nothingToRead'),
        ],
        response: [
          send(
            'gateway',
            'client',
            response(
              598,
              'Network Read Timeout',
              { 'Content-Type': 'text/plain' },
              'No data from upstream for 15 s',
            ),
          ),
        ],
        next: [
          note('client', 'takesFor500'),
          note('client', 'readsContent'),
          work('gateway', 'turnsInto504'),
        ],
      },
    },
  ],
} satisfies Script;
