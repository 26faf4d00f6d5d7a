import { type HttpResponse, type Method, requestHead, response } from '../http.ts';
import type { RequestName } from '../requests.ts';
import { given, type Plot, type Script, type Step } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

function resumed(
  name: RequestName,
  before: readonly Step[],
  rest: { readonly method: Method; readonly done: HttpResponse },
): Plot {
  return {
    answers: [name],
    actors: ['client', 'server'],
    steps: {
      request: [send('client', 'server', given())],
      decision: [...before, signal('client', 'server', 'sendsContent'), work('server', 'stores')],
      response: [
        send('server', 'client', response(103, 'Checkpoint', { ETag: '"u7"', Range: '0-1199999' })),
      ],
      next: [
        signal('client', 'server', 'breaksOff'),
        note('client', 'knowsWhere'),
        send(
          'client',
          'server',
          requestHead(
            rest.method,
            '{target}',
            {
              Authorization: 'Bearer k3y',
              'Content-Type': 'video/mp4',
              'If-Match': '"u7"',
              'Content-Range': 'bytes 1200000-2399999/2400000',
            },
            1_200_000,
          ),
        ),
        signal('client', 'server', 'sendsRest'),
        send('server', 'client', rest.done),
      ],
    },
  };
}

export default {
  id: '103-checkpoint',
  plots: [
    resumed('uploadResumable', [], {
      method: 'POST',
      done: response(201, 'Created', { Location: '/videos/7' }),
    }),
    resumed('upload', [send('server', 'client', response(100, 'Continue'))], {
      method: 'PUT',
      done: response(200, 'OK'),
    }),
  ],
} satisfies Script;
