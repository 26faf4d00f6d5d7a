import { response } from '../http.ts';
import { anyRequestFirst } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, wait, work } from '../steps.ts';

const calm = response(
  420,
  'Enhance Your Calm',
  { 'Retry-After': '30', 'Content-Type': 'application/json' },
  '{"error":"You have been rate limited"}',
);

export default {
  id: '420',
  plots: [
    {
      answers: anyRequestFirst('read', 'longTarget'),
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'looksUpQuota'), note('server', 'quotaGone')],
        response: [send('server', 'client', calm)],
        next: [
          wait('client', 'silence'),
          send('client', 'server', given()),
          send('server', 'client', calm),
          wait('client', 'twiceAsLong'),
          send('client', 'server', given()),
          note('server', 'slowlyFaster'),
        ],
      },
    },
  ],
} satisfies Script;
