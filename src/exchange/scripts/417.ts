import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal } from '../steps.ts';

export default {
  id: '417',
  plots: [
    {
      answers: ['upload'],
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [note('gateway', 'knowsOldOne')],
        response: [
          send(
            'gateway',
            'client',
            response(
              417,
              'Expectation Failed',
              { 'Content-Type': 'application/problem+json' },
              '{"title": "100-continue cannot be met"}',
            ),
          ),
        ],
        next: [
          note('client', 'withoutAsking'),
          send('client', 'gateway', given({ fields: { Expect: '' } })),
          signal('client', 'gateway', 'contentAtOnce'),
          signal('gateway', 'origin', 'handsOn'),
          signal('origin', 'gateway', 'stored'),
          send('gateway', 'client', response(201, 'Created', { Location: '/videos/7' })),
        ],
      },
    },
  ],
} satisfies Script;
