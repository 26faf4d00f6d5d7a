import { credit } from './answers.ts';
import { addDays, dayNumber, numberOf } from './days.ts';
import type { Answer } from './record.ts';

/** What was answered on one day. */
export interface DayCount {
  /** As `2026-11-25`. */
  readonly day: string;
  readonly answers: number;
  /** How many of them were right; an acceptable one counts half. */
  readonly right: number;
}

export interface Streak {
  /** Days with answers, up to today; the missed ones that were forgiven do not count. */
  readonly days: number;
  /** Whether a missed day was forgiven. */
  readonly forgiven: boolean;
  readonly answeredToday: boolean;
}

/** The last `days` days up to `today`, the earliest first, those without answers too. */
export function perDay(
  answers: readonly Answer[],
  today: string,
  days: number,
): readonly DayCount[] {
  const counts = countByDay(answers, today);
  const first = numberOf(today) - days + 1;
  return Array.from({ length: days }, (_, index) => ({
    day: addDays(today, index - days + 1),
    ...(counts.get(first + index) ?? { answers: 0, right: 0 }),
  }));
}

/**
 * How many days in a row there were answers. It is kind: today may still come, and a single missed day in between is
 * forgiven, as often as there is one; two missed days in a row end it.
 */
export function streak(answers: readonly Answer[], today: string): Streak {
  const counts = countByDay(answers, today);
  const start = numberOf(today);
  const answeredToday = counts.has(start);
  let days = 0;
  let forgiven = false;
  let missed = 0;
  for (let day = answeredToday ? start : start - 1; missed < 2; day -= 1) {
    if (counts.has(day)) {
      days += 1;
      forgiven ||= missed === 1;
      missed = 0;
    } else missed += 1;
  }
  return { days, forgiven, answeredToday };
}

/**
 * The answers of each local day, by its number. Somebody who travels west can have answered on what is tomorrow here:
 * that counts as today. What lies further ahead comes from a wrong clock, and counts on no day until it has come.
 */
function countByDay(
  answers: readonly Answer[],
  today: string,
): ReadonlyMap<number, { readonly answers: number; readonly right: number }> {
  const last = numberOf(today);
  const counts = new Map<number, { answers: number; right: number }>();
  for (const answer of answers) {
    const given = dayNumber(answer.at, answer.utcOffset);
    const day = given === last + 1 ? last : given;
    const count = counts.get(day) ?? { answers: 0, right: 0 };
    count.answers += 1;
    count.right += credit(answer);
    counts.set(day, count);
  }
  return counts;
}
