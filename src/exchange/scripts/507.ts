import { response } from '../http.ts';
import { putRequests } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '507',
  plots: [
    {
      answers: ['upload', 'copyTree', ...putRequests, 'uploadResumable', 'create', 'createChunked'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'comparesQuota'), note('server', 'tooLittleLeft')],
        response: [
          send(
            'server',
            'client',
            response(
              507,
              'Insufficient Storage',
              { 'Content-Type': 'application/xml' },
              '<error xmlns="DAV:"><quota-not-exceeded/></error>',
            ),
          ),
        ],
        next: [
          note('client', 'showsReason'),
          work('server', 'raisesQuota'),
          note('client', 'savesOnceMore'),
          send('client', 'server', given()),
          note('server', 'hasSpace'),
        ],
      },
    },
  ],
} satisfies Script;
