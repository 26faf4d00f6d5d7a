import { request, response } from '../http.ts';
import { postRequests, putRequests } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

export default {
  id: '405',
  plots: [
    {
      answers: [
        ...putRequests,
        ...postRequests,
        'upload',
        'uploadResumable',
        'copyTree',
        'listTree',
      ],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'readOnly')],
        response: [
          send(
            'server',
            'client',
            response(
              405,
              'Method Not Allowed',
              { 'Content-Type': 'application/problem+json', Allow: 'GET, HEAD' },
              '{"title": "Read only"}',
            ),
          ),
        ],
        next: [
          note('client', 'readsAllow'),
          send('client', 'server', request('GET', '{path}')),
          send('server', 'client', response(200, 'OK')),
        ],
      },
    },
  ],
} satisfies Script;
