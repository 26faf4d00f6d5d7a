import { request, response } from '../http.ts';
import { given, type Plot, type Script } from '../script.ts';

const moved = response(301, 'Moved Permanently', { Location: '/v2{target}' });
const opening: Pick<Plot['steps'], 'request' | 'decision' | 'response'> = {
  request: [{ kind: 'message', from: 'client', to: 'server', http: given() }],
  decision: [{ kind: 'note', at: 'server', words: 'movedForGood' }],
  response: [{ kind: 'message', from: 'server', to: 'client', http: moved }],
};

export default {
  id: '301',
  plots: [
    {
      answers: ['create', 'createBroken', 'createInvalid'],
      actors: ['client', 'server'],
      steps: {
        ...opening,
        next: [
          { kind: 'note', at: 'client', words: 'postBecomesGet' },
          { kind: 'message', from: 'client', to: 'server', http: request('GET', '/v2/reports') },
          {
            kind: 'message',
            from: 'server',
            to: 'client',
            http: response(200, 'OK', { 'Content-Type': 'application/json' }, '{"reports":[]}'),
          },
          { kind: 'note', at: 'client', words: 'contentLost' },
        ],
      },
    },
    {
      answers: ['read', 'replace', 'revalidate'],
      actors: ['client', 'server'],
      steps: {
        ...opening,
        next: [
          {
            kind: 'message',
            from: 'client',
            to: 'server',
            http: given({ target: '/v2{target}' }),
          },
          { kind: 'message', from: 'server', to: 'client', http: response(200, 'OK') },
          { kind: 'note', at: 'client', words: 'updateLinks' },
        ],
      },
    },
  ],
} satisfies Script;
