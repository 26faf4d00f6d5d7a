import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, wait, work } from '../steps.ts';

export default {
  id: '100',
  plots: [
    {
      answers: ['upload'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [wait('client', 'holdsBack'), note('server', 'headPasses')],
        response: [send('server', 'client', response(100, 'Continue'))],
        next: [
          signal('client', 'server', 'sendsContent'),
          work('server', 'stores'),
          send(
            'server',
            'client',
            response(
              201,
              'Created',
              { 'Content-Type': 'application/json' },
              '{"id":7,"bytes":2400000}',
            ),
          ),
          note('client', 'onlyNowDone'),
        ],
      },
    },
  ],
} satisfies Script;
