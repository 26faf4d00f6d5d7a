import { credit } from './answers.ts';
import { addDays, dayNumber, numberOf } from './days.ts';
import type { Answer } from './record.ts';

/** How many answers there were on a local day, and how many of them were right; an acceptable one counts half. */
export interface DayTally {
  readonly answers: number;
  readonly right: number;
}

/** What was answered on one day. */
export interface DayCount extends DayTally {
  /** As `2026-11-25`. */
  readonly day: string;
}

export interface Streak {
  /** Days with answers, up to today; the missed ones that were forgiven do not count. */
  readonly days: number;
  /** Whether a missed day was forgiven. */
  readonly forgiven: boolean;
  readonly answeredToday: boolean;
}

/** The day of an answer, where it was given, by its number since 1970; and what was answered on it, with this one. */
export function dayWith(
  days: ReadonlyMap<number, DayTally>,
  answer: Answer,
): readonly [number, DayTally] {
  const day = dayNumber(answer.at, answer.utcOffset);
  const { answers, right } = days.get(day) ?? none;
  return [day, { answers: answers + 1, right: right + credit(answer) }];
}

/** The last `count` days up to `today`, the earliest first, those without answers too. */
export function perDay(
  days: ReadonlyMap<number, DayTally>,
  today: string,
  count: number,
): readonly DayCount[] {
  const first = numberOf(today) - count + 1;
  return Array.from({ length: count }, (_, index) => ({
    day: addDays(today, index - count + 1),
    ...tallyOn(first + index, days, today),
  }));
}

/**
 * How many days in a row there were answers. It is kind: today may still come, and a single missed day in between is
 * forgiven, as often as there is one; two missed days in a row end it.
 */
export function streak(days: ReadonlyMap<number, DayTally>, today: string): Streak {
  const isAnswered = (day: number) => tallyOn(day, days, today).answers > 0;
  const start = numberOf(today);
  const answeredToday = isAnswered(start);
  let length = 0;
  let forgiven = false;
  let missed = 0;
  for (let day = answeredToday ? start : start - 1; missed < 2; day -= 1) {
    if (isAnswered(day)) {
      length += 1;
      forgiven ||= missed === 1;
      missed = 0;
    } else missed += 1;
  }
  return { days: length, forgiven, answeredToday };
}

const none: DayTally = { answers: 0, right: 0 };

/**
 * What was answered on a local day up to today. Somebody who travels west can have answered on what is tomorrow here:
 * that counts as today. What lies further ahead comes from a wrong clock, and counts on no day until it has come.
 */
function tallyOn(day: number, days: ReadonlyMap<number, DayTally>, today: string): DayTally {
  const tally = days.get(day) ?? none;
  if (day !== numberOf(today)) return tally;
  const ahead = days.get(day + 1) ?? none;
  return { answers: tally.answers + ahead.answers, right: tally.right + ahead.right };
}
