import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '506',
  plots: [
    {
      answers: ['openPage', 'read', 'bigFields'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'picksTurkish'), note('server', 'carriesTcn')],
        response: [
          send(
            'server',
            'client',
            response(
              506,
              'Variant Also Negotiates',
              { 'Content-Type': 'text/html' },
              '<h1>{path}.tr is itself a list of variants</h1>',
            ),
          ),
        ],
        next: [
          note('client', 'reportsIt'),
          work('server', 'plainFile'),
          send('client', 'server', given()),
          send(
            'server',
            'client',
            response(200, 'OK', {
              TCN: 'choice',
              'Content-Location': '{path}.tr',
              Vary: 'negotiate, accept-language',
            }),
          ),
        ],
      },
    },
  ],
} satisfies Script;
