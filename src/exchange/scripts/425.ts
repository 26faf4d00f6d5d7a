import { response } from '../http.ts';
import { plainReads } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal } from '../steps.ts';

export default {
  id: '425',
  plots: [
    {
      answers: [
        ...plainReads.filter((name) => name !== 'viaProxy'),
        'revalidate',
        'readRange',
        'upgrade',
        'listTree',
      ],
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          note('gateway', 'beforeHandshake'),
          send('gateway', 'origin', given({ fields: { 'Early-Data': '1' } })),
          note('origin', 'mayBeReplay'),
        ],
        response: [
          send('origin', 'gateway', response(425, 'Too Early')),
          send('gateway', 'client', response(425, 'Too Early')),
        ],
        next: [
          signal('client', 'gateway', 'completesHandshake'),
          send('client', 'gateway', given()),
          send('gateway', 'origin', given()),
          note('origin', 'surelyFresh'),
        ],
      },
    },
  ],
} satisfies Script;
