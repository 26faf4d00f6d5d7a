import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, wait, work } from '../steps.ts';

export default {
  id: '451',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [work('gateway', 'checksOrders'), note('gateway', 'orderCovers')],
        response: [
          send(
            'gateway',
            'client',
            response(
              451,
              'Unavailable For Legal Reasons',
              {
                Link: '<https://host.example/>; rel="blocked-by"',
                'Cache-Control': 'private',
                'Content-Type': 'application/problem+json',
              },
              '{"title":"Court order 7/26","demandedBy":"Acme Ltd"}',
            ),
          ),
        ],
        next: [note('client', 'readsWho'), wait('client', 'untilLifted')],
      },
    },
  ],
} satisfies Script;
