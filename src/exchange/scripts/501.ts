import { response } from '../http.ts';
import { postRequests, putRequests } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '501',
  plots: [
    {
      answers: [
        'copyTree',
        'listTree',
        ...postRequests,
        ...putRequests,
        'upload',
        'uploadResumable',
      ],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'readsMethod'), note('server', 'onlyGetAndHead')],
        response: [
          send(
            'server',
            'client',
            response(
              501,
              'Not Implemented',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"Only GET and HEAD here"}',
            ),
          ),
        ],
        next: [
          note('client', 'triesNothingElse'),
          work('server', 'addsMethod'),
          send('client', 'server', given()),
          note('server', 'methodKnown'),
        ],
      },
    },
  ],
} satisfies Script;
