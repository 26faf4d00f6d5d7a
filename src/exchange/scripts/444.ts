import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal } from '../steps.ts';

export default {
  id: '444',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'nameUnknown'), note('server', 'catchAll')],
        response: [signal('server', 'client', 'closesSilently'), note('server', 'logs444')],
        next: [
          note('client', 'emptyReply'),
          send('client', 'server', given()),
          signal('server', 'client', 'closesAgain'),
        ],
      },
    },
  ],
} satisfies Script;
