import { describe, expect, it } from 'vitest';
import { type Exchange, exchangeFrom, pairExchanges } from '../../src/exchange/exchange.ts';
import { response } from '../../src/exchange/http.ts';
import { given, type Script } from '../../src/exchange/script.ts';
import { note, send } from '../../src/exchange/steps.ts';
import { startLine } from '../../src/exchange/wireText.ts';
import { scriptOf } from '../data/scripts.ts';
import { allPairs } from '../pairs.ts';

const pairOf = (left: string, right: string) => pairExchanges(scriptOf(left), scriptOf(right));

function requestOf(exchange: Exchange) {
  const [step] = exchange.steps.request;
  return step?.kind === 'message' && step.http.kind === 'request' ? step.http : undefined;
}

describe('two exchanges side by side', () => {
  it('start from the same request where both codes can answer one, but for what a code needs', () => {
    for (const { left, right } of allPairs) {
      const pair = pairOf(left.id, right.id);
      if (pair.start.kind === 'own') continue;
      const [one, other] = [requestOf(pair.left), requestOf(pair.right)];
      expect([one?.method, one?.content], `${left.id} ${right.id}`).toEqual([
        other?.method,
        other?.content,
      ]);
    }
  });

  it('choose a POST for two redirects, so that the fate of the method is seen', () => {
    const { left, right } = pairOf('301', '308');
    expect(requestOf(left)).toMatchObject({ method: 'POST' });
    expect(requestOf(right)).toMatchObject({ method: 'POST' });
  });

  it('choose a conditional GET for 200 and 304', () => {
    expect(requestOf(pairOf('200', '304').left)?.fields).toHaveProperty('If-None-Match');
  });

  it('part where the first difference is: in the request only where that is not the same', () => {
    for (const { left, right } of allPairs) {
      const pair = pairOf(left.id, right.id);
      const same = JSON.stringify(requestOf(pair.left)) === JSON.stringify(requestOf(pair.right));
      expect(pair.partsIn, `${left.id} ${right.id}`).toBe(same ? 'decision' : 'request');
    }
  });

  it('say which code needs a request of its own kind: 304 does, against 201', () => {
    expect(pairOf('201', '304').start).toEqual({ kind: 'own', boundId: '304' });
    expect(pairOf('304', '201').start).toEqual({ kind: 'own', boundId: '304' });
  });

  it('leave no placeholder unfilled', () => {
    for (const { left, right } of allPairs) {
      expect(JSON.stringify(pairOf(left.id, right.id))).not.toMatch(/\{(target|path|origin)\}/);
    }
  });

  it('follow a 307 with the method it came with, and a 301 with GET', () => {
    const { left, right } = pairOf('301', '307');
    const followed = (exchange: Exchange) =>
      exchange.steps.next.flatMap((step) =>
        step.kind === 'message' && step.http.kind === 'request' ? [startLine(step.http)] : [],
      )[0];
    expect(followed(left)).toMatch(/^GET /);
    expect(followed(right)).toMatch(/^POST /);
  });
});

describe('the placeholders of a script', () => {
  const script: Script = {
    id: '404',
    plots: [
      {
        answers: ['viaProxy'],
        actors: ['client', 'server'],
        steps: {
          request: [
            send(
              'client',
              'server',
              given({ target: '{path}/old', fields: { Referer: '{target}' }, content: '{path}' }),
            ),
          ],
          decision: [note('server', 'looks')],
          response: [send('server', 'client', response(404, 'Not Found', {}, 'no {path}'))],
          next: [send('client', 'server', given({ target: '{origin}/' }))],
        },
      },
    ],
  };

  it('are filled wherever a message may hold them: in its target, its fields and its content', () => {
    const { steps } = exchangeFrom(script, 'viaProxy');
    expect(steps.request[0]).toMatchObject({
      http: {
        target: '/42/old',
        fields: { Referer: 'http://reports.example/42' },
        content: '/42',
      },
    });
    expect(steps.response[0]).toMatchObject({ http: { content: 'no /42' } });
    expect(steps.next[0]).toMatchObject({ http: { target: 'http://reports.example/' } });
  });
});
