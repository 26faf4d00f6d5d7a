import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

export default {
  id: '305',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'wantsProxy')],
        response: [
          send(
            'server',
            'client',
            response(305, 'Use Proxy', { Location: 'http://proxy.example:3128/' }),
          ),
        ],
        next: [note('client', 'doesNotFollow'), note('client', 'showsAsIs')],
      },
    },
  ],
} satisfies Script;
