import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, wait } from '../steps.ts';

export default {
  id: '403',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'known'), note('server', 'notAllowed')],
        response: [
          send(
            'server',
            'client',
            response(
              403,
              'Forbidden',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"Needs the role editor"}',
            ),
          ),
        ],
        next: [note('client', 'askForAccess'), wait('client', 'untilGranted')],
      },
    },
  ],
} satisfies Script;
