import { request, response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { send, signal, wait, work } from '../steps.ts';

const limit = { 'Upload-Limit': 'max-size=5000000' } as const;

export default {
  id: '104',
  plots: [
    {
      answers: ['uploadResumable'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [signal('client', 'server', 'startsSending'), work('server', 'reserves')],
        response: [
          send(
            'server',
            'client',
            response(104, 'Upload Resumption Supported', { Location: '/uploads/abc', ...limit }),
          ),
        ],
        next: [
          signal('client', 'server', 'breaksOff'),
          wait('client', 'tunnelEnds'),
          send('client', 'server', request('HEAD', '/uploads/abc')),
          send(
            'server',
            'client',
            response(204, 'No Content', {
              'Upload-Complete': '?0',
              'Upload-Offset': '1500000',
              'Upload-Length': '2400000',
              ...limit,
              'Cache-Control': 'no-store',
            }),
          ),
          signal('client', 'server', 'sendsRest'),
          send(
            'server',
            'client',
            response(201, 'Created', { 'Upload-Complete': '?1', Location: '/videos/8' }),
          ),
        ],
      },
    },
  ],
} satisfies Script;
