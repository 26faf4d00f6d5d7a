import { describe, expect, it } from 'vitest';
import { swapped } from '../../src/catalog/pair.ts';
import { compareFacts, type FactRow } from '../../src/compare/differences.ts';
import { allPairs } from '../pairs.ts';
import { languageTags, readWords, textsOf } from '../words.ts';

function pairOf(slug: string) {
  const [left, right] = slug.split(' ');
  const pair = allPairs.find((one) => one.left.id === left && one.right.id === right);
  if (!pair) throw new Error(slug);
  return pair;
}

const names = (rows: readonly FactRow[]) => rows.map(({ fact }) => fact);

describe('what differs between two codes', () => {
  it('is at least one thing for every pair, and no fact stands in both lists', () => {
    for (const pair of allPairs) {
      const { different, same } = compareFacts(pair);
      expect(different.length, `${pair.left.id} ${pair.right.id}`).toBeGreaterThan(0);
      expect(names(different).filter((fact) => names(same).includes(fact))).toEqual([]);
    }
  });

  it('is the same seen from the other side', () => {
    for (const pair of allPairs) {
      const mirrored = compareFacts(swapped(pair)).different.map(({ fact, left, right }) => ({
        fact,
        left: right,
        right: left,
      }));
      expect(mirrored).toEqual(compareFacts(pair).different);
    }
  });

  it('begins with what decides: 401 lacks credentials, 403 is refused', () => {
    const [first] = compareFacts(pairOf('401 403')).different;
    expect(first).toMatchObject({
      fact: 'reason',
      left: { key: 'reason.not-authenticated' },
      right: { key: 'reason.not-allowed' },
    });
  });

  it.each([
    ['301 308', ['redirectMethod']],
    ['302 307', ['redirectMethod']],
  ])('is the fate of the method alone for %s', (slug, facts) => {
    expect(names(compareFacts(pairOf(slug)).different)).toEqual(facts);
  });

  it('tells how long it holds where 410 says what 404 leaves open, not where neither says', () => {
    expect(names(compareFacts(pairOf('404 410')).different)).toContain('duration');
    expect(names(compareFacts(pairOf('400 422')).different)).not.toContain('duration');
  });

  it('puts a fact that only one code has behind those that both have', () => {
    for (const pair of allPairs) {
      const oneSided = compareFacts(pair).different.map(({ left, right }) => !left || !right);
      expect(oneSided).toEqual([...oneSided].sort());
    }
  });

  it.each(languageTags)('has words for every statement and says none twice: %s', (tag) => {
    const words = new Map(textsOf(readWords(tag, 'facts.json')));
    for (const pair of allPairs) {
      const { different, same } = compareFacts(pair);
      const said = [...different, ...same].flatMap(({ fact, left, right }) => {
        expect(words.get(`labels.${fact}`)).toBeDefined();
        const keys = [left, right].flatMap((side) => (side?.kind === 'word' ? [side.key] : []));
        return [...new Set(keys)].map((key) => words.get(key));
      });
      expect(said).not.toContain(undefined);
      expect(new Set(said).size).toBe(said.length);
    }
  });
});
