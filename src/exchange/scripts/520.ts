import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

export default {
  id: '520',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          send('gateway', 'origin', given()),
          work('origin', 'processCrashes'),
          signal('origin', 'gateway', 'closesEmpty'),
          note('gateway', 'nothingToPassOn'),
        ],
        response: [
          send(
            'gateway',
            'client',
            response(
              520,
              'Web Server Returns an Unknown Error',
              {
                Server: 'cloudflare',
                'CF-RAY': '9a3c5e7b1d2f4068-IST',
                'Content-Type': 'text/html',
              },
              '<h1>Web server is returning an unknown error</h1> Error 520',
            ),
          ),
        ],
        next: [work('origin', 'mendsCrash'), note('client', 'looksFirst')],
      },
    },
  ],
} satisfies Script;
