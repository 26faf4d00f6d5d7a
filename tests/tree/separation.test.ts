import { describe, expect, it } from 'vitest';
import { separationOf } from '../../src/tree/separation.ts';
import { allPairs } from '../pairs.ts';

const questionBetween = (left: string, right: string) => {
  const separation = separationOf(left, right);
  return separation.kind === 'question'
    ? [separation.question.id, separation.left.answer?.id, separation.right.answer?.id]
    : separation.code;
};

describe('the question that separates two codes', () => {
  it('is the one at which their paths part', () => {
    expect(questionBetween('401', '403')).toEqual(['access', 'unknown', 'refused']);
    expect(questionBetween('301', '308')).toEqual(['permanent', 'may-change', 'must-survive']);
    expect(questionBetween('502', '504')).toEqual(['upstream', 'invalid', 'silence']);
    expect(questionBetween('202', '403')).toEqual(['access', 'allowed', 'refused']);
  });

  it('is the deepest one where a code can be reached in several ways', () => {
    expect(questionBetween('403', '404')).toEqual(['secrecy', 'open', 'secret']);
    expect(questionBetween('404', '410')).toEqual(['absence', 'unknown', 'gone']);
    expect(questionBetween('503', '504')).toEqual(['upstream', 'unavailable', 'silence']);
    expect(questionBetween('429', '503')).toEqual(['intake', 'too-often', 'overloaded']);
  });

  it('is asked at the place of a code that no server should choose', () => {
    expect(questionBetween('403', '440')).toEqual(['access', 'refused', 'unknown']);
    expect(separationOf('403', '440')).toMatchObject({
      left: { chosen: true },
      right: { chosen: false },
    });
  });

  it('has no answer from a code that stands before it', () => {
    expect(questionBetween('499', '504')).toEqual(['upstream', undefined, 'silence']);
  });

  it('is none where both stand in one place', () => {
    expect(questionBetween('401', '498')).toBe('401');
    expect(questionBetween('521', '523')).toBe('502');
  });

  it('exists for every pair, or one of the two is not to be chosen', () => {
    for (const { left, right } of allPairs) {
      const separation = separationOf(left.id, right.id);
      const sides = [separation.left, separation.right];
      const name = `${left.id} ${right.id}`;
      if (separation.kind === 'same-place') {
        expect(
          sides.some(({ chosen }) => !chosen),
          name,
        ).toBe(true);
        continue;
      }
      const { answers } = separation.question;
      for (const { answer, chosen } of sides) {
        if (chosen) expect(answer, name).toBeDefined();
        if (answer) expect(answers, name).toContain(answer);
      }
      expect(separation.left.answer, name).not.toBe(separation.right.answer ?? null);
    }
  });

  it('is the same from either side', () => {
    for (const { left, right } of allPairs) {
      const [there, back] = [
        questionBetween(left.id, right.id),
        questionBetween(right.id, left.id),
      ];
      const turned = typeof back === 'string' ? back : [back[0], back[2], back[1]];
      expect(turned, `${left.id} ${right.id}`).toEqual(there);
    }
  });
});
