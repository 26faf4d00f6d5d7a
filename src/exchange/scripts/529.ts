import { response } from '../http.ts';
import { anyRequestFirst } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, wait } from '../steps.ts';

export default {
  id: '529',
  plots: [
    {
      answers: anyRequestFirst('create'),
      actors: ['client', 'server', 'other-client'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [signal('other-client', 'server', 'othersAsk'), note('server', 'capacityTaken')],
        response: [
          send(
            'server',
            'client',
            response(
              529,
              'Overloaded',
              { 'Content-Type': 'application/json' },
              '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_7"}',
            ),
          ),
        ],
        next: [
          wait('client', 'sdkBacksOff'),
          send('client', 'server', given()),
          note('server', 'capacityBack'),
        ],
      },
    },
  ],
} satisfies Script;
