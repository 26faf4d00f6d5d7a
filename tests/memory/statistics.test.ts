import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersIn } from '../../src/memory/answers.ts';
import { dayOf } from '../../src/memory/days.ts';
import { answer, anyLog, day, minute, morning } from './answer.ts';
import { perDay, streak } from './fromAnswers.ts';

const today = '2026-11-25';
/** An answer on each of these days, counted back from today. */
const answeredBefore = (...days: readonly number[]) =>
  days.map((ago) => answer({ at: morning - ago * day }));

describe('the answers of each day', () => {
  it('end with today, and hold the days without any', () => {
    const answers = [
      ...answeredBefore(2, 0),
      answer({ grade: 'acceptable' }),
      answer({ grade: 'wrong' }),
    ];
    expect(perDay(answers, today, 3)).toEqual([
      { day: '2026-11-23', answers: 1, right: 1 },
      { day: '2026-11-24', answers: 0, right: 0 },
      { day: '2026-11-25', answers: 3, right: 1.5 },
    ]);
  });

  it('are parted by midnight in the middle of a session', () => {
    const midnight = Date.UTC(2026, 10, 24, 23, 0); // in Berlin, UTC+1
    const answers = [-2, -1, 1].map((minutes) =>
      answer({ at: midnight + minutes * minute, utcOffset: 60, session: 'one' }),
    );
    expect(perDay(answers, today, 2).map((count) => count.answers)).toEqual([2, 1]);
  });

  it('stay on the day on which they were given, wherever the reader is now', () => {
    // 25 November, 8:00 in Tokyo: still the 24th in UTC and in New York.
    const inTokyo = answer({ at: Date.UTC(2026, 10, 24, 23), utcOffset: 540 });
    expect(perDay([inTokyo], '2026-11-26', 3).map((count) => count.answers)).toEqual([0, 1, 0]);
  });

  it('count as today what a traveller to the west has answered on tomorrow', () => {
    const inAuckland = answer({ at: Date.UTC(2026, 10, 25, 12), utcOffset: 780 });
    expect(perDay([inAuckland], today, 2).map((count) => count.answers)).toEqual([0, 1]);
    expect(streak([inAuckland], today)).toMatchObject({ days: 1, answeredToday: true });
  });

  it('leave out what a wrong clock has put into next year', () => {
    const ahead = answer({ at: morning + 365 * day });
    expect(perDay([ahead], today, 2).map((count) => count.answers)).toEqual([0, 0]);
    expect(streak([ahead], today)).toEqual({ days: 0, forgiven: false, answeredToday: false });
  });
});

describe('a streak', () => {
  it('counts the days in a row', () => {
    const answers = answeredBefore(2, 1, 0, 0);
    expect(streak(answers, today)).toEqual({ days: 3, forgiven: false, answeredToday: true });
  });

  it('stands as long as today may still come', () => {
    const answers = answeredBefore(2, 1);
    expect(streak(answers, today)).toEqual({ days: 2, forgiven: false, answeredToday: false });
  });

  it('forgives a missed day, and says so', () => {
    const answers = answeredBefore(4, 3, 1, 0);
    expect(streak(answers, today)).toEqual({ days: 4, forgiven: true, answeredToday: true });
    expect(streak(answeredBefore(3, 2), today)).toMatchObject({ days: 2, forgiven: true });
  });

  it('ends after two missed days in a row', () => {
    expect(streak(answeredBefore(5, 4, 3, 0), today)).toMatchObject({ days: 1, forgiven: false });
    expect(streak(answeredBefore(5, 4, 3), today)).toMatchObject({ days: 0, forgiven: false });
  });

  it('is none where nothing was answered', () => {
    expect(streak([], today)).toEqual({ days: 0, forgiven: false, answeredToday: false });
  });

  it('is not broken by a change to summer time', () => {
    // Los Angeles, 8 March 2026: 23:30 each evening, before at UTC−8, after at UTC−7.
    const answers = [
      answer({ at: Date.UTC(2026, 2, 8, 7, 30), utcOffset: -480 }),
      answer({ at: Date.UTC(2026, 2, 9, 6, 30), utcOffset: -420 }),
      answer({ at: Date.UTC(2026, 2, 10, 6, 30), utcOffset: -420 }),
    ];
    expect(streak(answers, '2026-03-09')).toMatchObject({ days: 3, forgiven: false });
  });

  it('is never longer than the days with answers', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 0, max: 90 }), (records, days) => {
        const answers = answersIn(records);
        const distinct = new Set(answers.map(({ at, utcOffset }) => dayOf(at, utcOffset)));
        const { days: length } = streak(answers, dayOf(morning + days * day, 0));
        expect(length).toBeLessThanOrEqual(distinct.size);
      }),
    );
  });
});
