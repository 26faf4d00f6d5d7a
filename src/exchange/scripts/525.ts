import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

export default {
  id: '525',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          signal('gateway', 'origin', 'hello'),
          signal('origin', 'gateway', 'alert'),
          note('gateway', 'noTlsNoRequest'),
        ],
        response: [
          send(
            'gateway',
            'client',
            response(
              525,
              'SSL Handshake Failed',
              {
                Server: 'cloudflare',
                'CF-RAY': '9a3c63f5a27d9e08-IST',
                'Content-Type': 'text/html',
              },
              '<h1>SSL handshake failed</h1> Error 525',
            ),
          ),
        ],
        next: [
          work('origin', 'updatesTls'),
          send('client', 'gateway', given()),
          signal('gateway', 'origin', 'handshakeDone'),
          send('gateway', 'origin', given()),
        ],
      },
    },
  ],
} satisfies Script;
