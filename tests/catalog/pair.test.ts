import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairInQuery, pairSlug, readPair, swapped, unorderedKey } from '../../src/catalog/pair.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { allPairs } from '../pairs.ts';

const slugOf = (text: string) => {
  const reading = readPair(text, catalog);
  return reading.kind === 'pair' ? pairSlug(reading.pair) : reading.kind;
};

describe('the address of a comparison', () => {
  it('reads back every pair that it names', () => {
    for (const pair of allPairs) {
      expect(readPair(pairSlug(pair), catalog)).toEqual({ kind: 'pair', pair });
    }
  });

  it.each(['202-403', '202-VS-403'])('also takes %s', (text) => {
    expect(slugOf(text)).toBe('202-vs-403');
  });

  it('says so when both codes are the same', () => {
    expect(readPair('404-vs-404', catalog)).toEqual({ kind: 'same', code: catalog.byId('404') });
  });

  it('says so when it names no two codes', () => {
    expect(slugOf('404')).toBe('not-a-pair');
  });

  it('keeps the side that is right when the other one is wrong', () => {
    expect(readPair('471-vs-403', catalog)).toMatchObject({
      kind: 'problem',
      problem: { kind: 'unregistered', number: 471, treatedAs: 400 },
      other: { id: '403' },
    });
  });

  it('gets an answer for any text at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['pair', 'same', 'problem', 'not-a-pair']).toContain(readPair(text, catalog).kind);
      }),
    );
  });
});

describe('two numbers in a search box', () => {
  it.each(['401 403', '401-403', '401 vs 403', ' 401/403 ', '401 ile 403', 'is it 401 or 403?'])(
    'mean a comparison: %s',
    (query) => {
      const reading = pairInQuery(query, catalog);
      expect(reading?.kind === 'pair' && pairSlug(reading.pair)).toBe('401-vs-403');
    },
  );

  it.each(['401', 'not found', '', '4 0 3 1'])('are not there in “%s”', (query) => {
    expect(pairInQuery(query, catalog)).toBeUndefined();
  });
});

describe('the sides of a pair', () => {
  it('change places when they are swapped, and the pair stays the same pair', () => {
    for (const pair of allPairs) {
      expect(swapped(swapped(pair))).toEqual(pair);
      expect(unorderedKey(swapped(pair))).toBe(unorderedKey(pair));
    }
  });
});
