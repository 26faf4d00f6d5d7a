import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

export default {
  id: '526',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          signal('gateway', 'origin', 'startsTls'),
          signal('origin', 'gateway', 'showsCertificate'),
          work('gateway', 'checksIt'),
          note('gateway', 'outOfDate'),
        ],
        response: [
          send(
            'gateway',
            'client',
            response(
              526,
              'Invalid SSL Certificate',
              {
                Server: 'cloudflare',
                'CF-RAY': '9a3c6511d68c3b42-IST',
                'Content-Type': 'text/html',
              },
              '<h1>Invalid SSL certificate</h1> Error 526',
            ),
          ),
        ],
        next: [
          work('origin', 'renewsIt'),
          send('client', 'gateway', given()),
          signal('origin', 'gateway', 'showsNewOne'),
          send('gateway', 'origin', given()),
        ],
      },
    },
  ],
} satisfies Script;
