import { request, response } from '../http.ts';
import { postRequests, putRequests } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

const html = { 'Content-Type': 'text/html' } as const;

export default {
  id: '419',
  plots: [
    {
      answers: [...postRequests, ...putRequests, 'uploadResumable', 'upload'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'comparesTokens'), note('server', 'sessionOver')],
        response: [
          send('server', 'client', response(419, 'Page Expired', html, '<h1>Page Expired</h1>')),
        ],
        next: [
          send('client', 'server', request('GET', '/form', { Accept: 'text/html' })),
          send(
            'server',
            'client',
            response(
              200,
              'OK',
              { ...html, 'Set-Cookie': 'session=s9; HttpOnly' },
              '<input type="hidden" name="_token" value="n3w">',
            ),
          ),
          send(
            'client',
            'server',
            given({ fields: { Cookie: 'session=s9', 'X-CSRF-TOKEN': 'n3w' } }),
          ),
          note('server', 'tokensFit'),
        ],
      },
    },
  ],
} satisfies Script;
