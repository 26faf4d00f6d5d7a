import { request, response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '414',
  plots: [
    {
      answers: ['longTarget'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'readsHundred')],
        response: [
          send(
            'server',
            'client',
            response(
              414,
              'URI Too Long',
              { 'Content-Type': 'application/problem+json' },
              '{"title": "At most 100 characters"}',
            ),
          ),
        ],
        next: [
          work('client', 'movesIds'),
          send(
            'client',
            'server',
            request(
              'POST',
              '/search',
              { 'Content-Type': 'application/json' },
              '{"from":4200,"to":4223}',
            ),
          ),
          send('server', 'client', response(200, 'OK')),
        ],
      },
    },
  ],
} satisfies Script;
