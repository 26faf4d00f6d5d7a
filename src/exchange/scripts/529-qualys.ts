import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, wait } from '../steps.ts';

export default {
  id: '529-qualys',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'everyTesterBusy'), note('server', 'notDenizsShare')],
        response: [
          send(
            'server',
            'client',
            response(
              529,
              'The service is overloaded',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"All assessors are busy"}',
            ),
          ),
        ],
        next: [
          note('client', 'drawsDelay'),
          wait('client', 'longSleep'),
          send('client', 'server', given()),
          note('server', 'testerFree'),
        ],
      },
    },
  ],
} satisfies Script;
