import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '464',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [note('gateway', 'groupWantsHttp2')],
        response: [
          send(
            'gateway',
            'client',
            response(464, 'Incompatible protocol versions', { Server: 'awselb/2.0' }),
          ),
        ],
        next: [
          work('gateway', 'otherGroup'),
          send('client', 'gateway', given()),
          send('gateway', 'origin', given()),
          note('origin', 'versionsFit'),
        ],
      },
    },
  ],
} satisfies Script;
