import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, wait, work } from '../steps.ts';

const reset = send('server', 'client', response(205, 'Reset Content'));

export default {
  id: '205',
  plots: [
    {
      answers: ['create', 'createChunked'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'recordsEntry'), note('server', 'moreToCome')],
        response: [reset],
        next: [
          note('client', 'emptiesForm'),
          wait('client', 'typesNext'),
          send('client', 'server', given({ content: '{"title":"Q4","month":12}' })),
          reset,
        ],
      },
    },
    {
      answers: ['replace', 'replaceIfMatch'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'recordsEntry'), note('server', 'moreToCome')],
        response: [reset],
        next: [note('client', 'emptiesForm'), wait('client', 'typesNext')],
      },
    },
  ],
} satisfies Script;
