import { response } from '../http.ts';
import { anyRequestFirst } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '450',
  plots: [
    {
      answers: anyRequestFirst('openPage'),
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [work('gateway', 'filterLooks'), note('gateway', 'notForChild')],
        response: [
          send(
            'gateway',
            'client',
            response(
              450,
              'Blocked by Windows Parental Controls',
              { 'Content-Type': 'text/html' },
              '<h1>Ask for permission</h1>',
            ),
          ),
        ],
        next: [
          note('client', 'callsDeniz'),
          work('gateway', 'denizAllows'),
          send('client', 'gateway', given()),
          send('gateway', 'origin', given()),
          note('origin', 'firstTime'),
        ],
      },
    },
  ],
} satisfies Script;
