import { type HttpResponse, response } from '../http.ts';
import { plainReads } from '../requests.ts';
import { given, type Plot, type Script } from '../script.ts';
import { note, send, wait, work } from '../steps.ts';

const stillAtWork = response(102, 'Processing');

function takesLong(answers: Plot['answers'], result: HttpResponse): Plot {
  return {
    answers,
    actors: ['client', 'server'],
    steps: {
      request: [send('client', 'server', given())],
      decision: [work('server', 'begins'), note('server', 'noResultYet')],
      response: [send('server', 'client', stillAtWork)],
      next: [
        wait('client', 'waitsOn'),
        work('server', 'finishes'),
        send('server', 'client', result),
      ],
    },
  };
}

export default {
  id: '102',
  plots: [
    {
      answers: ['copyTree'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'copiesMany'), note('server', 'halfDone')],
        response: [send('server', 'client', stillAtWork)],
        next: [
          wait('client', 'waitsOn'),
          work('server', 'copiesRest'),
          send('server', 'client', response(201, 'Created')),
        ],
      },
    },
    takesLong(['create', 'createChunked'], response(201, 'Created', { Location: '/reports/43' })),
    takesLong(['replace', 'replaceIfMatch'], response(204, 'No Content', { ETag: '"v8"' })),
    takesLong(plainReads, response(200, 'OK')),
  ],
} satisfies Script;
