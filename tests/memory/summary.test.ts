import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersIn } from '../../src/memory/answers.ts';
import { keptText, readKeptText } from '../../src/memory/keptSummary.ts';
import type { Answer } from '../../src/memory/record.ts';
import { comesAfter, type Summary, summaryOf, withNext } from '../../src/memory/summary.ts';
import { answer, anyLog, day, hour, mixedUp, morning, toldApart } from './answer.ts';
import { replay } from './replay.ts';

const anyHour = fc.integer({ min: -24, max: 100 * 24 }).map((hours) => morning + hours * hour);

/** A summary told as `replay` tells it. */
function told({ answers, cards, confused, days, lastAsked }: Summary) {
  const tallies = [...confused.tallies].flatMap(([first, inner]) =>
    [...inner].map(([second, tally]) => ({ first, second, ...tally })),
  );
  const taken = tallies.flatMap(({ first, second, taken: [there, back] }) => [
    [`${first}>${second}`, there] as const,
    [`${second}>${first}`, back] as const,
  ]);
  return {
    answers,
    cards,
    weights: new Map(tallies.map(({ first, second, weight }) => [`${first} ${second}`, weight])),
    taken: new Map(taken.filter(([, times]) => times > 0)),
    days,
    lastAsked,
  };
}

/** Kept, and read again in the next visit. */
function keptAndRead(summary: Summary): Summary {
  const text = keptText({ summary, recordCount: 3, unreadable: 2, withdrawn: [] }, 'now');
  const log = readKeptText(text, 'now');
  if (!log) throw new Error('The summary was not believed');
  expect(log).toMatchObject({ recordCount: 3, unreadable: 2 });
  return log.summary;
}

describe('the summary of a log', () => {
  it('comes to what a replay of the whole log comes to, for every figure and at every moment', () => {
    fc.assert(
      fc.property(anyLog, anyHour, (records, now) => {
        expect(told(summaryOf(answersIn(records, now), now))).toEqual(replay(records, now));
      }),
    );
  });

  it('is the same summed up at once, or in parts, kept and read again in between', () => {
    fc.assert(
      fc.property(anyLog, fc.array(fc.nat(60), { maxLength: 4 }), (records, cuts) => {
        const answers = answersIn(records);
        let summary = summaryOf([]);
        for (const [index, one] of answers.entries()) {
          if (cuts.includes(index)) summary = keptAndRead(summary);
          expect(comesAfter(summary, one)).toBe(true);
          summary = withNext(summary, one);
        }
        expect(keptAndRead(summary)).toEqual(summaryOf(answers));
        expect(summary).toEqual(summaryOf(answers));
      }),
    );
  });

  it('stays as it was when an answer is added to it', () => {
    fc.assert(
      fc.property(anyLog, (records) => {
        const answers = answersIn(records);
        const summary = summaryOf(answers);
        for (const about of ['401', '403', '404']) {
          const at = morning + 365 * day;
          withNext(
            withNext(summary, mixedUp(about, '422', { at })),
            toldApart(about, '500', { at }),
          );
        }
        expect(summary).toEqual(summaryOf(answers));
      }),
      { numRuns: 30 },
    );
  });

  it('takes no answer on that is not later than all others', () => {
    const summary = summaryOf([answer({ id: 'b', at: morning })]);
    const isLater = (particulars: Partial<Answer>) => comesAfter(summary, answer(particulars));
    expect(isLater({ at: morning + 1 })).toBe(true);
    expect(isLater({ id: 'c', at: morning })).toBe(true);
    expect(isLater({ id: 'a', at: morning })).toBe(false);
    expect(isLater({ id: 'b', at: morning })).toBe(false);
    expect(isLater({ at: morning - 1 })).toBe(false);
  });

  it('knows as the latest what a wrong clock has put into next year', () => {
    const ahead = answer({ at: morning + 365 * day });
    const summary = summaryOf(answersIn([ahead, answer({ at: morning })], morning), morning);
    expect(summary.latest).toEqual({ at: ahead.at, id: ahead.id });
  });
});
