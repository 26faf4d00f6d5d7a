import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal } from '../steps.ts';

export default {
  id: '527',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          note('gateway', 'permanentLine'),
          signal('gateway', 'origin', 'intoLine'),
          signal('origin', 'gateway', 'breaksOff'),
          note('gateway', 'cannotTell'),
        ],
        response: [
          send(
            'gateway',
            'client',
            response(
              527,
              'Railgun Listener to Origin Error',
              {
                Server: 'cloudflare',
                'CF-RAY': '7f21c8a43e5d6b90-IST',
                'Content-Type': 'text/html',
              },
              '<h1>Railgun error</h1> Error 527',
            ),
          ),
        ],
        next: [note('gateway', 'switchedOff'), note('client', 'otherNumbers')],
      },
    },
  ],
} satisfies Script;
