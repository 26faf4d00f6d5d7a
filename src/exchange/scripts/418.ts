import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

export default {
  id: '418',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'looksAtItself'), note('server', 'noCoffee')],
        response: [
          send(
            'server',
            'client',
            response(418, "I'm a teapot", { 'Content-Type': 'text/plain' }, 'Short and stout.'),
          ),
        ],
        next: [note('client', 'treatsAs400')],
      },
    },
  ],
} satisfies Script;
