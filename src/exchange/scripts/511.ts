import { response } from '../http.ts';
import { allBut, plainReads } from '../requests.ts';
import { given, type Phase, type Plot, type Script, type Step } from '../script.ts';
import { note, send, signal } from '../steps.ts';

const untilLetThrough = {
  request: [send('client', 'portal', given())],
  decision: [note('portal', 'stopsIt'), note('portal', 'unknownDevice')],
  response: [
    send(
      'portal',
      'client',
      response(
        511,
        'Network Authentication Required',
        { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' },
        '<a href="https://login.hotel.example/">Log in to the network</a>',
      ),
    ),
  ],
} satisfies Partial<Record<Phase, readonly Step[]>>;

const login = [
  signal('client', 'portal', 'logsIn'),
  note('portal', 'letsThrough'),
  send('client', 'origin', given()),
];

const actors: Plot['actors'] = ['client', 'portal', 'origin'];

export default {
  id: '511',
  plots: [
    {
      answers: ['openPage', ...plainReads.filter((name) => name !== 'openPage')],
      actors,
      steps: {
        ...untilLetThrough,
        next: [...login, send('origin', 'client', response(200, 'OK'))],
      },
    },
    {
      answers: allBut(...plainReads),
      actors,
      steps: { ...untilLetThrough, next: [...login, note('origin', 'neverSeenBefore')] },
    },
  ],
} satisfies Script;
