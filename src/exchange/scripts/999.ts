import { response } from '../http.ts';
import { anyRequestFirst } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '999',
  plots: [
    {
      answers: anyRequestFirst('read', 'openPage'),
      actors: ['client', 'gateway'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [work('gateway', 'gateLooks'), note('gateway', 'noPerson')],
        response: [
          send(
            'gateway',
            'client',
            response(
              999,
              'Request denied',
              { 'Content-Type': 'text/html' },
              '<h1>Request denied</h1>',
            ),
          ),
        ],
        next: [note('client', 'saysNothing'), note('client', 'leavesOut')],
      },
    },
  ],
} satisfies Script;
