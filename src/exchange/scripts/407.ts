import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

export default {
  id: '407',
  plots: [
    {
      answers: ['viaProxy'],
      actors: ['client', 'proxy', 'origin'],
      steps: {
        request: [send('client', 'proxy', given())],
        decision: [note('proxy', 'noCredentials')],
        response: [
          send(
            'proxy',
            'client',
            response(407, 'Proxy Authentication Required', {
              'Proxy-Authenticate': 'Basic realm="Office"',
            }),
          ),
        ],
        next: [
          work('client', 'asksPerson'),
          send(
            'client',
            'proxy',
            given({ fields: { 'Proxy-Authorization': 'Basic ZGVuaXo6b2ZmaWNl' } }),
          ),
          signal('proxy', 'origin', 'passesOn'),
          signal('origin', 'proxy', 'answers'),
          send('proxy', 'client', response(200, 'OK')),
        ],
      },
    },
  ],
} satisfies Script;
