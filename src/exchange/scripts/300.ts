import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

export default {
  id: '300',
  plots: [
    {
      answers: ['openPage', 'read'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'findsForms'), note('server', 'leavesChoice')],
        response: [
          send(
            'server',
            'client',
            response(
              300,
              'Multiple Choices',
              { Location: '{path}.tr', 'Content-Type': 'text/html' },
              '<a href="{path}.tr">tr</a> <a href="{path}.en">en</a>',
            ),
          ),
        ],
        next: [
          note('client', 'picks'),
          send('client', 'server', given({ target: '{path}.en' })),
          send('server', 'client', response(200, 'OK')),
        ],
      },
    },
  ],
} satisfies Script;
