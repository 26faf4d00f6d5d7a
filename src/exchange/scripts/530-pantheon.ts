import { response } from '../http.ts';
import { anyRequestFirst } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '530-pantheon',
  plots: [
    {
      answers: anyRequestFirst('openPage'),
      actors: ['client', 'gateway'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [note('gateway', 'lastCommit'), note('gateway', 'staysShut')],
        response: [
          send(
            'gateway',
            'client',
            response(530, 'Site Frozen', { 'Content-Type': 'text/html' }, '<h1>Site Frozen</h1>'),
          ),
        ],
        next: [
          note('client', 'asksOwner'),
          work('gateway', 'unfreezes'),
          send('client', 'gateway', given()),
          note('gateway', 'openAgain'),
        ],
      },
    },
  ],
} satisfies Script;
