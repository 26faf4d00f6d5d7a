import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

const fine = response(
  218,
  'This is fine',
  { 'Content-Type': 'application/problem+json' },
  '{"title":"The database is on fire"}',
);

export default {
  id: '218',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          send('gateway', 'origin', given()),
          work('origin', 'fails'),
          note('origin', 'asListsTell'),
        ],
        response: [send('origin', 'gateway', fine), send('gateway', 'client', fine)],
        next: [note('client', 'looksFine'), note('client', 'readsPage')],
      },
    },
  ],
} satisfies Script;
