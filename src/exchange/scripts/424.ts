import { type HttpResponse, request, response } from '../http.ts';
import { opening } from '../plots.ts';
import type { RequestName } from '../requests.ts';
import { given, type Plot, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

/** The second step of a plan whose first one failed; once that is mended, the request is answered with `done`. */
function afterFailedStep(answers: readonly RequestName[], done: HttpResponse): Plot {
  return {
    answers,
    actors: ['client', 'server'],
    steps: {
      request: [send('client', 'server', given())],
      ...opening(
        [note('server', 'secondStep'), note('server', 'firstFailed')],
        response(
          424,
          'Failed Dependency',
          { 'Content-Type': 'application/problem+json' },
          '{"title": "Step 1 failed with 409"}',
        ),
      ),
      next: [
        send(
          'client',
          'server',
          request('POST', '/folders', { 'Content-Type': 'application/json' }, '{"name":"2026"}'),
        ),
        send('server', 'client', response(201, 'Created', { Location: '/folders/2026' })),
        send('client', 'server', given()),
        send('server', 'client', done),
      ],
    },
  };
}

export default {
  id: '424',
  plots: [
    afterFailedStep(
      ['create', 'createChunked'],
      response(201, 'Created', { Location: '/reports/43' }),
    ),
    afterFailedStep(['replace'], response(204, 'No Content')),
  ],
} satisfies Script;
