import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersIn } from '../../src/memory/answers.ts';
import { isMixedUp } from '../../src/memory/confusions.ts';
import { answer, anyLog, hour, mixedUp, morning, toldApart } from './answer.ts';
import { confusions } from './fromAnswers.ts';

describe('a confusion', () => {
  it('is the same whichever of the two was taken for the other', () => {
    const answers = [mixedUp('403', '401'), mixedUp('401', '403', { at: morning + hour })];
    expect(confusions(answers)).toEqual([
      { codes: ['401', '403'], wrong: 2, weight: 2, last: morning + hour },
    ]);
  });

  it('weighs less with every later right answer that had the other one beside it', () => {
    const answers = [mixedUp('401', '403'), toldApart('403', '401'), toldApart('401', '403')];
    expect(confusions(answers)[0]?.weight).toBeCloseTo(0.64);
    expect(confusions(answers)[0]?.wrong).toBe(1);
  });

  it('is over after eight right answers, one that was a guess after two, and remembered', () => {
    const right = Array.from({ length: 8 }, () => toldApart('401', '403'));
    const still = (count: number, sure: 'guess' | 'think') =>
      confusions([mixedUp('401', '403', { sure }), ...right.slice(0, count)]).map(isMixedUp);
    expect(still(7, 'think')).toEqual([true]);
    expect(still(8, 'think')).toEqual([false]);
    expect(still(1, 'guess')).toEqual([true]);
    expect(still(2, 'guess')).toEqual([false]);
  });

  it('weighs more where the reader was sure', () => {
    const weights = (['guess', 'think', 'sure', undefined] as const).map(
      (sure) => confusions([mixedUp('401', '403', sure ? { sure } : {})])[0]?.weight,
    );
    expect(weights).toEqual([0.25, 1, 1.5, 1]);
  });

  it('weighs as before after an answer that did not offer the other one, or came earlier', () => {
    const answers = [toldApart('401', '403'), mixedUp('401', '403'), toldApart('401', '404')];
    expect(confusions(answers)[0]?.weight).toBe(1);
  });

  it('weighs less when the item on which it happened is answered right, though its choices are no codes', () => {
    const item = { item: 'next-move-429', about: '429', shown: ['wait', 'retry-now'] };
    const answers = [
      answer({ ...item, chosen: 'retry-now', grade: 'wrong', confusedWith: '503' }),
      answer({ ...item, chosen: 'wait' }),
    ];
    expect(confusions(answers)[0]?.weight).toBeCloseTo(0.8);
  });

  it('is never what can be defended, nor a wrong answer that stands for no code', () => {
    const answers = [
      answer({ grade: 'acceptable', chosen: '403', confusedWith: '403' }),
      answer({ grade: 'wrong', chosen: 'retry' }),
      answer({ grade: 'wrong', confusedWith: '401' }),
    ];
    expect(confusions(answers)).toEqual([]);
  });

  it('comes before another one that weighs less, or was longer ago', () => {
    const answers = [
      mixedUp('302', '307'),
      mixedUp('401', '403', { at: morning + 1 }),
      mixedUp('502', '504', { at: morning + 2 }),
      mixedUp('504', '502', { at: morning + 3 }),
    ];
    expect(confusions(answers).map(({ codes }) => codes.join(' '))).toEqual([
      '502 504',
      '401 403',
      '302 307',
    ]);
  });

  it('counts every wrong answer that names one, and weighs at most that much', () => {
    fc.assert(
      fc.property(anyLog, (records) => {
        const answers = answersIn(records);
        const all = confusions(answers);
        const named = answers.filter(
          ({ about, confusedWith, grade }) =>
            grade === 'wrong' && confusedWith && confusedWith !== about,
        );
        expect(all.reduce((sum, { wrong }) => sum + wrong, 0)).toBe(named.length);
        for (const { weight, wrong } of all) expect(weight).toBeLessThanOrEqual(1.5 * wrong);
      }),
    );
  });
});
