import { response } from '../http.ts';
import { anyRequestFirst } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

export default {
  id: '600',
  plots: [
    {
      answers: anyRequestFirst('viaProxy'),
      actors: ['client', 'proxy', 'origin'],
      steps: {
        request: [send('client', 'proxy', given())],
        decision: [
          send('proxy', 'origin', given({ target: '{path}' })),
          signal('origin', 'proxy', 'noNumber'),
          note('proxy', 'cannotRead'),
        ],
        response: [
          send(
            'proxy',
            'client',
            response(
              502,
              'Bad Gateway',
              {
                Server: 'squid',
                'X-Squid-Error': 'ERR_INVALID_RESP 0',
                'Content-Type': 'text/html;charset=utf-8',
              },
              '<title>ERROR: The requested URL could not be retrieved</title>',
            ),
          ),
          note('proxy', 'warns'),
        ],
        next: [work('origin', 'writesNumber'), note('client', 'ranOnce')],
      },
    },
  ],
} satisfies Script;
