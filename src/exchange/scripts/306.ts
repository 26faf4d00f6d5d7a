import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

export default {
  id: '306',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'followsDraft')],
        response: [send('server', 'client', response(306, 'Switch Proxy'))],
        next: [note('client', 'unknownCode'), note('client', 'noChoices')],
      },
    },
  ],
} satisfies Script;
