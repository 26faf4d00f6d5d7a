import { request, requestHead, response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal } from '../steps.ts';

const credentials = { Authorization: 'Bearer k3y' } as const;

export default {
  id: '308-google',
  plots: [
    {
      answers: ['upload'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [
          send('server', 'client', response(100, 'Continue')),
          signal('client', 'server', 'sendsContent'),
          signal('client', 'server', 'tunnel'),
          send(
            'client',
            'server',
            request('PUT', '{target}', { ...credentials, 'Content-Range': 'bytes */2400000' }),
          ),
          note('server', 'halfStored'),
        ],
        response: [
          send(
            'server',
            'client',
            response(308, 'Resume Incomplete', { Range: 'bytes=0-1199999' }),
          ),
        ],
        next: [
          send(
            'client',
            'server',
            requestHead(
              'PUT',
              '{target}',
              { ...credentials, 'Content-Range': 'bytes 1200000-2399999/2400000' },
              1_200_000,
            ),
          ),
          signal('client', 'server', 'sendsRest'),
          send(
            'server',
            'client',
            response(200, 'OK', { 'Content-Type': 'application/json' }, '{"size":"2400000"}'),
          ),
        ],
      },
    },
  ],
} satisfies Script;
