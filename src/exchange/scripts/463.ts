import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

const deniz = '203.0.113.7';
const loadBalancer = '10.0.0.8';
const proxy = '10.0.1.5';
const forwarders = [
  deniz,
  ...Array.from({ length: 15 }, () => `${loadBalancer}, ${proxy}`),
  loadBalancer,
].join(', ');

const tooMany = response(463, 'Too many X-Forwarded-For addresses', { Server: 'awselb/2.0' });

export default {
  id: '463',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'proxy'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [
          send('gateway', 'proxy', given({ fields: { 'X-Forwarded-For': deniz } })),
          signal('proxy', 'gateway', 'roundAfterRound'),
          send('proxy', 'gateway', given({ fields: { 'X-Forwarded-For': forwarders } })),
          note('gateway', 'moreThanThirty'),
        ],
        response: [
          send('gateway', 'proxy', tooMany),
          signal('proxy', 'gateway', 'backAgain'),
          send('gateway', 'client', tooMany),
        ],
        next: [
          work('proxy', 'loopOpened'),
          send('client', 'gateway', given()),
          send('gateway', 'proxy', given({ fields: { 'X-Forwarded-For': deniz } })),
          note('proxy', 'oneAddress'),
        ],
      },
    },
  ],
} satisfies Script;
