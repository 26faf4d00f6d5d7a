import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '523',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          note('gateway', 'addressKnown'),
          work('gateway', 'seeksWay'),
          note('gateway', 'noRoute'),
        ],
        response: [
          send(
            'gateway',
            'client',
            response(
              523,
              'Origin Is Unreachable',
              {
                Server: 'cloudflare',
                'CF-RAY': '9a3c61b8f03e7c54-IST',
                'Content-Type': 'text/html',
              },
              '<h1>Origin is unreachable</h1> Error 523',
            ),
          ),
        ],
        next: [
          note('origin', 'movedAway'),
          work('gateway', 'recordCorrected'),
          send('client', 'gateway', given()),
          send('gateway', 'origin', given()),
          note('origin', 'wayFound'),
        ],
      },
    },
  ],
} satisfies Script;
