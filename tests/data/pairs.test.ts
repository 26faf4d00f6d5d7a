import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/catalog/catalog.ts';
import { neighboursOf } from '../../src/catalog/mixedUpPairs.ts';
import { pairSlug, readPair } from '../../src/catalog/pair.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { compareFacts } from '../../src/compare/differences.ts';
import { pairExchanges } from '../../src/exchange/exchange.ts';
import { phases } from '../../src/exchange/script.ts';
import { allPairs } from '../pairs.ts';
import { scriptOf } from './scripts.ts';

const name = ({ left, right }: (typeof allPairs)[number]) => `${left.id} ${right.id}`;

/** The pairs that differ in one thing only, by what their definitions say; the page says so. */
const nearlyTheSame = ['301 308', '302 307', '460 499'];

describe('every pair of codes', () => {
  it('is one of thousands', () => {
    expect(allPairs.length / 2).toBeGreaterThan(5000);
  });

  it('has an address that leads back to it', () => {
    for (const pair of allPairs) {
      expect(readPair(pairSlug(pair), catalog)).toEqual({ kind: 'pair', pair });
    }
  });

  it('differs in two things at least, but for those that are nearly the same', () => {
    const few = allPairs
      .filter((pair) => pair.left.number <= pair.right.number)
      .filter((pair) => compareFacts(pair).different.length < 2)
      .map(name);
    expect(few).toEqual(nearlyTheSame);
  });

  it('is told apart by what its sides are called', () => {
    for (const { left, right } of allPairs) {
      expect(labelOf(left, catalog)).not.toBe(labelOf(right, catalog));
    }
  });

  it('has an exchange on either side, whole in every phase', () => {
    for (const pair of allPairs) {
      const { left, right } = pairExchanges(scriptOf(pair.left.id), scriptOf(pair.right.id));
      for (const phase of phases) {
        expect(left.steps[phase].length, name(pair)).toBeGreaterThan(0);
        expect(right.steps[phase].length, name(pair)).toBeGreaterThan(0);
      }
    }
  });
});

describe('the neighbours of a code', () => {
  it.each(catalog.all)('$id has four or more, and is none of them', (code) => {
    const neighbours = neighboursOf(code, catalog);
    expect(neighbours.length).toBeGreaterThanOrEqual(code.number < 600 ? 4 : 3);
    expect(neighbours).not.toContain(code);
    expect(new Set(neighbours).size).toBe(neighbours.length);
  });

  it('begin with what people take it for', () => {
    const [first] = catalog.meaningsOf(401).flatMap((code) => neighboursOf(code, catalog));
    expect(first?.id).toBe('403');
  });
});
