import { response } from '../http.ts';
import { putRequests } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, wait, work } from '../steps.ts';

export default {
  id: '498-swift',
  plots: [
    {
      answers: [...putRequests, 'upload'],
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [work('gateway', 'reckonsDelay'), note('gateway', 'tooLong')],
        response: [
          send(
            'gateway',
            'client',
            response(498, 'Rate Limited', { 'Content-Type': 'text/plain' }, 'Slow down'),
          ),
        ],
        next: [
          wait('client', 'jobPauses'),
          send('client', 'gateway', given()),
          wait('gateway', 'sleepsBriefly'),
          send('gateway', 'origin', given()),
          note('origin', 'reachesStorage'),
        ],
      },
    },
  ],
} satisfies Script;
