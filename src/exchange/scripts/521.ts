import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

export default {
  id: '521',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          signal('gateway', 'origin', 'knocks'),
          signal('origin', 'gateway', 'refuses'),
          note('gateway', 'keepsRequest'),
        ],
        response: [
          send(
            'gateway',
            'client',
            response(
              521,
              'Web Server Is Down',
              {
                Server: 'cloudflare',
                'CF-RAY': '9a3c5f02c84d6a11-IST',
                'Content-Type': 'text/html',
              },
              '<h1>Web server is down</h1> Error 521',
            ),
          ),
        ],
        next: [
          work('origin', 'startsService'),
          send('client', 'gateway', given()),
          send('gateway', 'origin', given()),
          note('origin', 'openNow'),
        ],
      },
    },
  ],
} satisfies Script;
