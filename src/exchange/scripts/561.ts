import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

export default {
  id: '561',
  plots: [
    {
      answers: ['openPage'],
      actors: ['client', 'gateway', 'identity-provider'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          note('gateway', 'noCookie'),
          signal('gateway', 'client', 'toProvider'),
          signal('client', 'identity-provider', 'entersPassword'),
          work('identity-provider', 'breaksOff'),
          signal('identity-provider', 'gateway', 'errorCode'),
        ],
        response: [
          send(
            'gateway',
            'client',
            response(
              561,
              'Unauthorized',
              { Server: 'awselb/2.0', 'Content-Type': 'text/html' },
              '<h1>561 Unauthorized</h1>',
            ),
          ),
        ],
        next: [
          work('gateway', 'looksUpReason'),
          note('client', 'opensAnew'),
          signal('identity-provider', 'gateway', 'goodCode'),
          note('gateway', 'letsIn'),
        ],
      },
    },
  ],
} satisfies Script;
