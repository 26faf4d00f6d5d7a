import { responseHead } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '206',
  plots: [
    {
      answers: ['readRange'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('client', 'holdsStart'), note('server', 'withinFile')],
        response: [
          send(
            'server',
            'client',
            responseHead(
              206,
              'Partial Content',
              {
                'Content-Range': 'bytes 5000-5999/8000',
                'Content-Type': 'application/pdf',
                ETag: '"p3"',
              },
              1000,
            ),
          ),
        ],
        next: [
          note('client', 'tagsAgree'),
          work('client', 'joins'),
          send(
            'client',
            'server',
            given({ fields: { Range: 'bytes=6000-7999', 'If-Range': '"p3"' } }),
          ),
          send(
            'server',
            'client',
            responseHead(
              206,
              'Partial Content',
              { 'Content-Range': 'bytes 6000-7999/8000', ETag: '"p3"' },
              2000,
            ),
          ),
          note('client', 'fileWhole'),
        ],
      },
    },
  ],
} satisfies Script;
