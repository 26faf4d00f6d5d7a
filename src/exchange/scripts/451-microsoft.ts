import { response } from '../http.ts';
import { postRequests } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

export default {
  id: '451-microsoft',
  plots: [
    {
      answers: postRequests,
      actors: ['client', 'server', 'other-server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'mailboxMoved')],
        response: [
          send(
            'server',
            'client',
            response(451, 'Redirect', { 'X-MS-Location': 'https://mail2.example{path}' }),
          ),
        ],
        next: [
          note('client', 'keepsServer'),
          send('client', 'other-server', given()),
          note('other-server', 'mailboxHere'),
        ],
      },
    },
  ],
} satisfies Script;
