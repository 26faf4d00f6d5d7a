import { request, response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '303',
  plots: [
    {
      answers: ['create', 'replace', 'createChunked'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'carriesOut'), note('server', 'resultElsewhere')],
        response: [
          send('server', 'client', response(303, 'See Other', { Location: '/results/7' })),
        ],
        next: [
          send('client', 'server', request('GET', '/results/7')),
          send(
            'server',
            'client',
            response(200, 'OK', { 'Content-Type': 'application/json' }, '{"rows":128}'),
          ),
          note('client', 'reloadIsSafe'),
        ],
      },
    },
  ],
} satisfies Script;
