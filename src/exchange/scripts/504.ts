import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, wait, work } from '../steps.ts';

export default {
  id: '504',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          send('gateway', 'origin', given()),
          work('origin', 'stillBusy'),
          wait('gateway', 'patienceEnds'),
        ],
        response: [
          send(
            'gateway',
            'client',
            response(
              504,
              'Gateway Timeout',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"No answer within 30 s"}',
            ),
          ),
        ],
        next: [work('origin', 'mayFinish'), note('client', 'asksWhatHappened')],
      },
    },
  ],
} satisfies Script;
