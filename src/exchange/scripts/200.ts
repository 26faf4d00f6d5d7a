import { response, responseHead } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

const json = { 'Content-Type': 'application/json' } as const;

export default {
  id: '200',
  plots: [
    {
      answers: ['read', 'viaProxy', 'bigFields'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'found')],
        response: [
          send(
            'server',
            'client',
            response(
              200,
              'OK',
              { ...json, ETag: '"v7"', 'Last-Modified': 'Mon, 05 Oct 2026 08:00:00 GMT' },
              '{"title":"Q3","month":9}',
            ),
          ),
        ],
        next: [note('client', 'uses')],
      },
    },
    {
      answers: ['create', 'createChunked'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'merged')],
        response: [
          send('server', 'client', response(200, 'OK', json, '{"title":"Q3","rows":128}')),
        ],
        next: [note('client', 'showsResult')],
      },
    },
    {
      answers: ['replace', 'replaceIfMatch'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'saves')],
        response: [
          send('server', 'client', response(200, 'OK', json, '{"title":"Q3","version":4}')),
        ],
        next: [note('client', 'knowsVersion')],
      },
    },
    {
      answers: ['revalidate'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'changedSince')],
        response: [
          send(
            'server',
            'client',
            response(200, 'OK', { ...json, ETag: '"v8"' }, '{"title":"Q3","month":10}'),
          ),
        ],
        next: [note('client', 'replacesCopy')],
      },
    },
    {
      answers: ['readRange'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'ignoresRange')],
        response: [
          send(
            'server',
            'client',
            responseHead(200, 'OK', { 'Content-Type': 'application/pdf', ETag: '"p3"' }, 8000),
          ),
        ],
        next: [note('client', 'takesWhole')],
      },
    },
    {
      answers: ['openPage', 'longTarget', 'upgrade'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'hasAnswer')],
        response: [
          send(
            'server',
            'client',
            response(200, 'OK', { 'Content-Type': 'text/html' }, '<h1>Reports</h1>'),
          ),
        ],
        next: [note('client', 'showsPage')],
      },
    },
  ],
} satisfies Script;
