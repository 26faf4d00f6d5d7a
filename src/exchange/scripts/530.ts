import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '530',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          note('gateway', 'nameOnly'),
          work('gateway', 'asksDns'),
          note('gateway', 'noAddress'),
        ],
        response: [
          send(
            'gateway',
            'client',
            response(
              530,
              'Origin DNS Error',
              {
                Server: 'cloudflare',
                'CF-RAY': '9a3c64b7e5d81f20-IST',
                'Content-Type': 'text/plain; charset=UTF-8',
              },
              'error code: 1016',
            ),
          ),
        ],
        next: [
          note('client', 'readsSecond'),
          work('gateway', 'newCname'),
          send('client', 'gateway', given()),
          send('gateway', 'origin', given()),
          note('origin', 'addressFound'),
        ],
      },
    },
  ],
} satisfies Script;
