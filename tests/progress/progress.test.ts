import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { answersIn } from '../../src/memory/answers.ts';
import type { LogRecord } from '../../src/memory/record.ts';
import { summaryOf } from '../../src/memory/summary.ts';
import { answerBars, dueBars, scaleOf, totalOf } from '../../src/progress/chartData.ts';
import { masteryGroups } from '../../src/progress/masteryGroups.ts';
import { progressOf } from '../../src/progress/progress.ts';
import { answer, anyLog, day, mixedUp, morning } from '../memory/answer.ts';

const progressIn = (records: readonly LogRecord[]) =>
  progressOf(summaryOf(answersIn(records, morning), morning), catalog, morning, 0);

describe('the progress', () => {
  it('is nothing where nothing was answered', () => {
    expect(progressIn([])).toMatchObject({
      today: '2026-11-25',
      answers: 0,
      dueNow: 0,
      mixedUp: [],
      matrix: { rows: [] },
    });
  });

  it('does not count what was taken back', () => {
    const slip = answer();
    const undo = { kind: 'undo', id: 'undo', undoes: slip.id, at: morning } as const;
    expect(progressIn([slip, undo, answer()]).answers).toBe(1);
  });

  it('counts an answer about a code that no longer exists, and shows nothing of it as due', () => {
    const progress = progressIn([
      answer({ about: '299-gone', item: 'gone', at: morning - 90 * day }),
    ]);
    expect(progress.answers).toBe(1);
    expect(progress.dueNow).toBe(0);
    expect(totalOf(dueBars(progress.dueDays, progress.today)).whole).toBe(0);
    expect(progress.recalls.size).toBe(0);
  });

  it('does not depend on the order of the log', () => {
    fc.assert(
      fc.property(anyLog, (records) => {
        expect(progressIn([...records].reverse())).toEqual(progressIn(records));
      }),
      { numRuns: 30 },
    );
  });

  it('is ready soon with a hundred thousand answers', () => {
    const records = Array.from({ length: 100_000 }, (_, index) => {
      const particulars = { id: `a${index}`, at: morning - index * 60_000 };
      return index % 4 === 0 ? mixedUp('401', '403', particulars) : answer(particulars);
    });
    const start = performance.now();
    expect(progressIn(records).answers).toBe(100_000);
    // A second on a busy machine; were anything quadratic, it would take minutes.
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('the board of what is known', () => {
  it('holds every code in its class, and how many of a class were asked', () => {
    const { recalls } = progressIn([answer({ about: '404' }), answer({ about: '200' })]);
    const groups = masteryGroups(catalog.all, recalls);
    expect(groups.flatMap(({ codes }) => codes)).toHaveLength(catalog.all.length);
    expect(
      Object.fromEntries(groups.map(({ statusClass, asked }) => [statusClass, asked])),
    ).toEqual({ '1xx': 0, '2xx': 1, '3xx': 0, '4xx': 1, '5xx': 0, beyond: 0 });
    const found = groups.flatMap(({ codes }) => codes).find(({ code }) => code.id === '404');
    expect(found).toMatchObject({ level: 'shaky' });
  });
});

describe('the charts', () => {
  it('begin with today for what is due, across the end of a month', () => {
    expect(dueBars([3, 0, 1], '2026-11-29')).toEqual([
      { day: '2026-11-29', whole: 3, part: 3 },
      { day: '2026-11-30', whole: 0, part: 0 },
      { day: '2026-12-01', whole: 1, part: 1 },
    ]);
  });

  it('fill the answers of a day as far as they were right', () => {
    const { pastDays } = progressIn([
      answer(),
      answer({ grade: 'acceptable' }),
      answer({ grade: 'wrong', at: morning - day }),
    ]);
    const bars = answerBars(pastDays);
    expect(bars).toHaveLength(30);
    expect(bars.slice(-2)).toEqual([
      { day: '2026-11-24', whole: 1, part: 0 },
      { day: '2026-11-25', whole: 2, part: 1.5 },
    ]);
    expect(totalOf(bars)).toEqual({ whole: 3, part: 1.5 });
    expect(scaleOf(bars)).toBe(2);
  });

  it('divide nothing by zero', () => {
    expect(scaleOf(dueBars([0, 0], '2026-11-25'))).toBe(1);
  });
});
