import { response } from '../http.ts';
import { postRequests, putRequests } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

export default {
  id: '413',
  plots: [
    {
      answers: ['upload', 'uploadResumable'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'overLimit')],
        response: [
          send(
            'server',
            'client',
            response(
              413,
              'Content Too Large',
              { 'Content-Type': 'application/problem+json', Connection: 'close' },
              '{"title": "At most 1000000 bytes"}',
            ),
          ),
        ],
        next: [
          note('client', 'keepsBytes'),
          work('client', 'compresses'),
          signal('client', 'server', 'smallerOne'),
          send('server', 'client', response(201, 'Created', { Location: '/videos/7' })),
        ],
      },
    },
    {
      answers: [...postRequests, ...putRequests],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'budgetSpent')],
        response: [
          send(
            'server',
            'client',
            response(
              413,
              'Content Too Large',
              { 'Content-Type': 'application/problem+json' },
              '{"title": "At most 20 bytes"}',
            ),
          ),
        ],
        next: [
          work('client', 'shortens'),
          send('client', 'server', given({ content: '{"title":"Q3"}' })),
          note('server', 'fits'),
        ],
      },
    },
  ],
} satisfies Script;
