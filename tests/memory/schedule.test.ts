import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersIn } from '../../src/memory/answers.ts';
import type { Answer } from '../../src/memory/record.ts';
import {
  dueByDay,
  dueCodes,
  mastery,
  masteryLevel,
  masteryLevels,
} from '../../src/memory/schedule.ts';
import { answer, anyLog, day, hour, minute, mixedUp, morning } from './answer.ts';
import { recalls } from './fromAnswers.ts';

/** The recall of 401 after these answers. */
function recallAfter(answers: readonly Answer[], now = Math.max(...answers.map(({ at }) => at))) {
  const recall = recalls(answersIn(answers), now).get('401');
  if (!recall) throw new Error('401 was never asked');
  return recall;
}

/** Right answers at these days from the first morning on. */
const rightOn = (...days: readonly number[]) =>
  days.map((at) => answer({ at: morning + at * day }));

describe('a code that was answered right', () => {
  it('is due in some days, and later each time', () => {
    const intervals = [[0], [0, 2], [0, 2, 10], [0, 2, 10, 40]].map((days) => {
      const last = morning + (days.at(-1) ?? 0) * day;
      return (recallAfter(rightOn(...days), last).due - last) / day;
    });
    expect(intervals[0]).toBeGreaterThanOrEqual(1);
    expect(intervals).toEqual([...intervals].sort((a, b) => a - b));
    expect(intervals.at(-1)).toBeGreaterThan(30);
  });

  it('is forgotten with time, and at nine tenths when it is due', () => {
    const answers = rightOn(0, 2);
    const { due } = recallAfter(answers);
    const chances = [morning + 2 * day, due, due + 30 * day].map(
      (now) => recallAfter(answers, now).recall,
    );
    expect(chances[0]).toBe(1);
    expect(chances[1]).toBeCloseTo(0.9, 1);
    expect(chances[2]).toBeLessThan(0.85);
  });

  it('counts an acceptable answer as half', () => {
    const answers = [answer(), answer({ grade: 'acceptable' }), answer({ grade: 'wrong' })];
    expect(recallAfter(answers)).toMatchObject({ answers: 3, right: 1.5 });
  });

  it('does not grow firm by being asked ten times in a row', () => {
    const sure = { sure: 'sure', took: 4000 } as const;
    const once = recallAfter([answer(sure)]);
    const often = recallAfter(
      Array.from({ length: 10 }, (_, turn) => answer({ ...sure, at: morning + turn * minute })),
      morning + 10 * minute,
    );
    expect(often.stability).toBeLessThan(once.stability * 2);
  });
});

describe('a code that was answered wrong', () => {
  it('is due within a day, however firm it was', () => {
    const lost = answer({ grade: 'wrong', at: morning + 100 * day });
    const { due, lapses } = recallAfter([...rightOn(0, 2, 10, 40), lost], lost.at);
    expect(due - lost.at).toBeLessThanOrEqual(day);
    expect(lapses).toBe(1);
  });

  it('comes back after ten minutes where the reader was sure, sooner than where they were not', () => {
    const wrong = (sure: 'guess' | 'think' | 'sure') =>
      recallAfter([answer({ grade: 'wrong', sure })]).due - morning;
    expect(wrong('sure')).toBe(10 * minute);
    expect(wrong('think')).toBeGreaterThan(wrong('sure'));
    expect(wrong('guess')).toBe(wrong('think'));
  });

  it('is lost only if it was there before', () => {
    const wrong = (at: number) => answer({ grade: 'wrong', at: morning + at });
    expect(recallAfter([wrong(0), wrong(1), ...rightOn(1), wrong(2 * day)]).lapses).toBe(1);
  });
});

describe('what is due', () => {
  it('is named by how long it is overdue', () => {
    const answers = answersIn([
      answer({ about: '404', at: morning + hour }),
      answer({ about: '401' }),
      answer({ about: '422', at: morning + 20 * day }),
    ]);
    const now = morning + 20 * day;
    expect(dueCodes(recalls(answers, now), now)).toEqual(['401', '404']);
  });

  it('falls on days as they are where the reader is, what is overdue on today', () => {
    const answers = answersIn([
      mixedUp('401', '403', { at: morning - 5 * day }),
      // Due a day later, at 9:00 UTC: in Honolulu (UTC−10) that is still the evening before.
      mixedUp('404', '410', { at: morning }),
    ]);
    const all = recalls(answers, morning);
    expect(dueByDay(all, morning, 3, 0)).toEqual([1, 1, 0]);
    const eveningInHonolulu = Date.UTC(2026, 10, 25, 9, 30);
    expect(dueByDay(all, eveningInHonolulu, 3, -600)).toEqual([1, 1, 0]);
    expect(dueByDay(all, morning + 2 * hour, 3, -600)).toEqual([2, 0, 0]);
  });

  it('is the same number in all, on whatever days it falls', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: -12, max: 14 }), (records, hours) => {
        const now = morning + 30 * day;
        const all = recalls(answersIn(records), now);
        const counts = dueByDay(all, now, 36_600, hours * 60);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.size);
      }),
      { numRuns: 30 },
    );
  });
});

describe('time that does strange things', () => {
  it('counts answers from the future as given now, where the clock was set back', () => {
    const fromTheFuture = answer({ at: morning + 400 * day });
    const { due, recall } = recallAfter([answer(), fromTheFuture], morning + day);
    expect(recall).toBe(1);
    expect(due).toBe(recallAfter([answer(), answer({ at: morning + day })], morning + day).due);
  });

  it('goes on with what is answered after a clock, a year ahead, was set back', () => {
    const ahead = mixedUp('401', '403', { at: morning + 365 * day });
    const since = [answer({ at: morning }), answer({ at: morning + 2 * day })];
    const now = morning + 3 * day;
    const recall = recalls(answersIn([ahead, ...since], now), now).get('401');
    expect(recall?.answers).toBe(3);
    expect(recall?.due).toBeLessThan(now + 30 * day);
    expect(recall?.due).toBeGreaterThan(now);
    // What was not asked since is due as if it had been asked when the clock was right again.
    const other = { ...ahead, id: 'other', about: '404' };
    expect(dueCodes(recalls(answersIn([other, ...since], now), now), now)).toEqual(['404']);
  });

  it('never makes a state of nonsense, whenever now is', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: -200, max: 400 }), (records, days) => {
        const now = morning + days * day;
        for (const recall of recalls(answersIn(records), now).values()) {
          expect(recall.stability).toBeGreaterThan(0);
          expect(recall.recall).toBeGreaterThanOrEqual(0);
          expect(recall.recall).toBeLessThanOrEqual(1);
          expect(recall.due).toBeGreaterThan(0);
          expect(recall.right).toBeLessThanOrEqual(recall.answers);
        }
      }),
    );
  });

  it('counts a session over midnight as one sitting, whether or not the day changes in between', () => {
    const over = (start: number) =>
      recallAfter([answer({ at: start }), answer({ at: start + 10 * minute })], start + hour);
    const midnight = Date.UTC(2026, 10, 26);
    expect(over(midnight - 5 * minute).stability).toBe(over(midnight + hour).stability);
  });

  it('schedules by the time that passed: neither summer time nor a journey changes it', () => {
    const at = (utcOffsets: readonly [number, number]) =>
      recallAfter([
        answer({ utcOffset: utcOffsets[0] }),
        answer({ at: morning + 2 * day, utcOffset: utcOffsets[1] }),
      ]);
    expect(at([120, 60])).toEqual(at([0, 0]));
    expect(at([780, -600])).toEqual(at([0, 0]));
  });
});

describe('mastery', () => {
  it('is none for a code that was never asked', () => {
    expect(mastery(undefined)).toBe(0);
    expect(masteryLevel(undefined)).toBe('new');
  });

  it('grows from shaky to firm with right answers over weeks', () => {
    const levels = [[0], [0, 2, 9], [0, 2, 9, 30]].map((days) => {
      const now = morning + (days.at(-1) ?? 0) * day;
      return masteryLevel(recallAfter(rightOn(...days), now));
    });
    expect(levels).toEqual(['shaky', 'firm', 'firm']);
    expect(masteryLevel(recallAfter(rightOn(0, 2), morning + 2 * day))).toBe('growing');
  });

  it('is shaky after a wrong answer, and sinks when nothing is asked for long', () => {
    const known = rightOn(0, 2, 9, 30);
    const wrong = answer({ grade: 'wrong', at: morning + 31 * day });
    expect(masteryLevel(recallAfter([...known, wrong], wrong.at))).toBe('shaky');
    const years = mastery(recallAfter(known, morning + 3000 * day));
    expect(years).toBeLessThan(mastery(recallAfter(known, morning + 30 * day)));
  });

  it('lies from 0 to 1, and has a name for every state', () => {
    fc.assert(
      fc.property(anyLog, (records) => {
        for (const recall of recalls(answersIn(records), morning + 90 * day).values()) {
          expect(mastery(recall)).toBeGreaterThan(0);
          expect(mastery(recall)).toBeLessThanOrEqual(1);
          expect(masteryLevels).toContain(masteryLevel(recall));
        }
      }),
    );
  });
});
