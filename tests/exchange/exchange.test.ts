import { describe, expect, it } from 'vitest';
import { type Exchange, pairExchanges } from '../../src/exchange/exchange.ts';
import { startLine } from '../../src/exchange/wireText.ts';
import { scriptOf } from '../data/scripts.ts';
import { allPairs } from '../pairs.ts';

const pairOf = (left: string, right: string) => pairExchanges(scriptOf(left), scriptOf(right));

function requestOf(exchange: Exchange) {
  const [step] = exchange.steps.request;
  return step?.kind === 'message' ? step.http : undefined;
}

describe('two exchanges side by side', () => {
  it('start from the very same request where both codes can answer one', () => {
    for (const { left, right } of allPairs) {
      const pair = pairOf(left.id, right.id);
      const same = JSON.stringify(requestOf(pair.left)) === JSON.stringify(requestOf(pair.right));
      expect(same, `${left.id} ${right.id}`).toBe(pair.start.kind === 'shared');
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

  it('part in the decision where the request is shared, and in the request where it is not', () => {
    for (const { left, right } of allPairs) {
      const { start, partsIn } = pairOf(left.id, right.id);
      expect(partsIn).toBe(start.kind === 'shared' ? 'decision' : 'request');
    }
  });

  it('say which code needs a request of its own kind: 304 does, against 201', () => {
    expect(pairOf('201', '304').start).toEqual({ kind: 'own', boundId: '304' });
    expect(pairOf('304', '201').start).toEqual({ kind: 'own', boundId: '304' });
  });

  it('leave no placeholder unfilled', () => {
    for (const { left, right } of allPairs) {
      expect(JSON.stringify(pairOf(left.id, right.id))).not.toContain('{target}');
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
