import { request, response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

const json = { 'Content-Type': 'application/json' } as const;

export default {
  id: '202',
  plots: [
    {
      answers: ['create', 'replace', 'createChunked', 'replaceIfMatch', 'copyTree'],
      actors: ['client', 'server', 'queue'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'takesLong'), signal('server', 'queue', 'job')],
        response: [
          send(
            'server',
            'client',
            response(202, 'Accepted', json, '{"state":"queued","monitor":"/jobs/7"}'),
          ),
        ],
        next: [
          work('queue', 'working'),
          send('client', 'server', request('GET', '/jobs/7')),
          send('server', 'client', response(200, 'OK', json, '{"state":"done"}')),
        ],
      },
    },
  ],
} satisfies Script;
