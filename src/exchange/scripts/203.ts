import { response } from '../http.ts';
import { given, type Plot, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

const via = { Via: '1.1 saver' } as const;

interface Contents {
  readonly type: string;
  readonly original: string;
  readonly changed: string;
}

function throughProxy(answers: Plot['answers'], { type, original, changed }: Contents): Plot {
  const fields = { 'Content-Type': type, ETag: '"v8"' };
  return {
    answers,
    actors: ['client', 'proxy', 'origin'],
    steps: {
      request: [send('client', 'proxy', given())],
      decision: [
        signal('proxy', 'origin', 'passesOn'),
        send('origin', 'proxy', response(200, 'OK', fields, original)),
        work('proxy', 'savesData'),
      ],
      response: [
        send(
          'proxy',
          'client',
          response(203, 'Non-Authoritative Information', { 'Content-Type': type, ...via }, changed),
        ),
      ],
      next: [
        note('client', 'missesChart'),
        send('client', 'proxy', given({ fields: { 'Cache-Control': 'no-transform' } })),
        signal('proxy', 'origin', 'passesAgain'),
        send('origin', 'proxy', response(200, 'OK', fields, original)),
        send('proxy', 'client', response(200, 'OK', { ...fields, ...via }, original)),
      ],
    },
  };
}

export default {
  id: '203',
  plots: [
    throughProxy(['viaProxy', 'read', 'revalidate', 'bigFields'], {
      type: 'application/json',
      original: '{"title":"Q3","chart":"iVBORw0KGgo="}',
      changed: '{"title":"Q3","chart":null}',
    }),
    throughProxy(['openPage', 'longTarget'], {
      type: 'text/html',
      original: '<h1>Reports</h1><img src="/chart.png" alt="">',
      changed: '<h1>Reports</h1>',
    }),
  ],
} satisfies Script;
