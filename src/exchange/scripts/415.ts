import { type HttpResponse, response } from '../http.ts';
import { opening } from '../plots.ts';
import { postRequests, putRequests, type RequestName } from '../requests.ts';
import { given, type Plot, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

/** JSON where CSV is wanted; sent again as CSV, the request is answered with `done`. */
function jsonForCsv(answers: readonly RequestName[], done: HttpResponse): Plot {
  return {
    answers,
    actors: ['client', 'server'],
    steps: {
      request: [send('client', 'server', given())],
      ...opening(
        [note('server', 'wantsCsv')],
        response(
          415,
          'Unsupported Media Type',
          { 'Content-Type': 'application/problem+json', Accept: 'text/csv' },
          '{"title": "Send text/csv"}',
        ),
      ),
      next: [
        work('client', 'convertsToCsv'),
        send(
          'client',
          'server',
          given({ fields: { 'Content-Type': 'text/csv' }, content: 'title,month' }),
        ),
        send('server', 'client', done),
      ],
    },
  };
}

export default {
  id: '415',
  plots: [
    jsonForCsv(postRequests, response(201, 'Created', { Location: '/reports/43' })),
    jsonForCsv(putRequests, response(204, 'No Content')),
    {
      answers: ['upload', 'uploadResumable'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        ...opening(
          [note('server', 'wantsWebm')],
          response(
            415,
            'Unsupported Media Type',
            {
              'Content-Type': 'application/problem+json',
              Accept: 'video/webm',
              Connection: 'close',
            },
            '{"title": "Send video/webm"}',
          ),
        ),
        next: [
          work('client', 'exportsAgain'),
          signal('client', 'server', 'webmGoes'),
          send('server', 'client', response(201, 'Created', { Location: '/videos/7' })),
        ],
      },
    },
  ],
} satisfies Script;
