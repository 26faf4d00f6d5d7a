import { request, response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

const link = { Link: '</style.css>; rel=preload; as=style' } as const;

export default {
  id: '103',
  plots: [
    {
      answers: ['openPage', 'longTarget'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'asksDatabase'), note('server', 'styleKnown')],
        response: [send('server', 'client', response(103, 'Early Hints', link))],
        next: [
          send('client', 'server', request('GET', '/style.css', { Accept: 'text/css' })),
          work('server', 'buildsOn'),
          send(
            'server',
            'client',
            response(200, 'OK', { 'Content-Type': 'text/css' }, 'h1{color:teal}'),
          ),
          send(
            'server',
            'client',
            response(200, 'OK', { ...link, 'Content-Type': 'text/html' }, '<h1>Reports</h1>'),
          ),
          note('client', 'paintsAtOnce'),
        ],
      },
    },
  ],
} satisfies Script;
