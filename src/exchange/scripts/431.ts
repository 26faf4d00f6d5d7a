import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '431',
  plots: [
    {
      answers: ['bigFields'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'countsBytes'), note('server', 'cookieTooLarge')],
        response: [
          send(
            'server',
            'client',
            response(
              431,
              'Request Header Fields Too Large',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"Cookie is larger than 100 bytes"}',
            ),
          ),
        ],
        next: [
          work('client', 'clearsCookies'),
          send('client', 'server', given({ fields: { Cookie: '' } })),
          send(
            'server',
            'client',
            response(
              200,
              'OK',
              { 'Content-Type': 'application/json', 'Set-Cookie': 'basket=b7' },
              '{"title":"Q3"}',
            ),
          ),
          note('server', 'onlyAnId'),
        ],
      },
    },
  ],
} satisfies Script;
