import { request, response } from '../http.ts';
import { given, type Script } from '../script.ts';

export default {
  id: '202',
  plots: [
    {
      answers: ['create', 'replace'],
      actors: ['client', 'server', 'queue'],
      steps: {
        request: [{ kind: 'message', from: 'client', to: 'server', http: given() }],
        decision: [
          { kind: 'note', at: 'server', words: 'takesLong' },
          { kind: 'signal', from: 'server', to: 'queue', words: 'job' },
        ],
        response: [
          {
            kind: 'message',
            from: 'server',
            to: 'client',
            http: response(
              202,
              'Accepted',
              { 'Content-Type': 'application/json' },
              '{"state":"queued","monitor":"/jobs/7"}',
            ),
          },
        ],
        next: [
          { kind: 'work', at: 'queue', words: 'working' },
          { kind: 'message', from: 'client', to: 'server', http: request('GET', '/jobs/7') },
          {
            kind: 'message',
            from: 'server',
            to: 'client',
            http: response(200, 'OK', { 'Content-Type': 'application/json' }, '{"state":"done"}'),
          },
        ],
      },
    },
  ],
} satisfies Script;
