import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

export default {
  id: '204',
  plots: [
    {
      answers: ['replace', 'replaceIfMatch'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'saves'), note('server', 'nothingToAdd')],
        response: [send('server', 'client', response(204, 'No Content', { ETag: '"v8"' }))],
        next: [note('client', 'staysOnPage'), note('client', 'keepsTag')],
      },
    },
  ],
} satisfies Script;
