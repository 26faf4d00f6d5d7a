import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, wait, work } from '../steps.ts';

export default {
  id: '524',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          send('gateway', 'origin', given()),
          signal('origin', 'gateway', 'acknowledges'),
          work('origin', 'longQuery'),
          wait('gateway', 'longWait'),
        ],
        response: [
          send(
            'gateway',
            'client',
            response(
              524,
              'A Timeout Occurred',
              {
                Server: 'cloudflare',
                'CF-RAY': '9a3c62e94b1a8d37-IST',
                'Content-Type': 'text/html',
              },
              '<h1>A timeout occurred</h1> Error 524',
            ),
          ),
        ],
        next: [
          work('origin', 'endsUnheard'),
          note('client', 'seeksOutcome'),
          work('origin', 'becomesJob'),
        ],
      },
    },
  ],
} satisfies Script;
