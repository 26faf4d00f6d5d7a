import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';

export default {
  id: '403',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server'],
      steps: {
        request: [{ kind: 'message', from: 'client', to: 'server', http: given() }],
        decision: [
          { kind: 'note', at: 'server', words: 'known' },
          { kind: 'note', at: 'server', words: 'notAllowed' },
        ],
        response: [
          {
            kind: 'message',
            from: 'server',
            to: 'client',
            http: response(
              403,
              'Forbidden',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"Needs the role editor"}',
            ),
          },
        ],
        next: [
          { kind: 'note', at: 'client', words: 'askForAccess' },
          { kind: 'wait', at: 'client', words: 'untilGranted' },
        ],
      },
    },
  ],
} satisfies Script;
