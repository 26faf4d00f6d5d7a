import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '419-webdav',
  plots: [
    {
      answers: [
        'copyTree',
        'replace',
        'replaceIfMatch',
        'create',
        'createChunked',
        'upload',
        'uploadResumable',
      ],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'addsUp'), note('server', 'lessIsFree')],
        response: [
          send(
            'server',
            'client',
            response(
              419,
              'Insufficient Space On Resource',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"Disk full"}',
            ),
          ),
        ],
        next: [
          work('server', 'clearsBackups'),
          send('client', 'server', given()),
          note('server', 'fitsNow'),
        ],
      },
    },
  ],
} satisfies Script;
