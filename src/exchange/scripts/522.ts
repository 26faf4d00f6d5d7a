import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, wait, work } from '../steps.ts';

export default {
  id: '522',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          signal('gateway', 'origin', 'firstSyn'),
          note('origin', 'swallowed'),
          signal('gateway', 'origin', 'synAgain'),
          wait('gateway', 'silence'),
        ],
        response: [
          send(
            'gateway',
            'client',
            response(
              522,
              'Connection Timed Out',
              {
                Server: 'cloudflare',
                'CF-RAY': '9a3c60d17e5b2f93-IST',
                'Content-Type': 'text/html',
              },
              '<h1>Connection timed out</h1> Error 522',
            ),
          ),
        ],
        next: [work('origin', 'opensFirewall'), note('client', 'triesLater')],
      },
    },
  ],
} satisfies Script;
