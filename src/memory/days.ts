const minute = 60_000;
/** Milliseconds in a day. Days are counted in local time told as UTC, where none is longer or shorter. */
export const dayLength = 24 * 60 * minute;

/**
 * The local day at a moment, as `2026-11-25`.
 * `at`: milliseconds since 1970 (UTC). `utcOffset`: minutes east of UTC that held there and then; so neither a change
 * to summer time nor a journey moves an answer to another day later on.
 */
export function dayOf(at: number, utcOffset: number): string {
  return dayNumbered(dayNumber(at, utcOffset));
}

/** The day `n` days later (earlier where `n` is negative). */
export function addDays(day: string, n: number): string {
  return dayNumbered(numberOf(day) + n);
}

/** Days from `a` to `b`: positive where `b` is the later one. */
export function daysBetween(a: string, b: string): number {
  return numberOf(b) - numberOf(a);
}

/** The local day at a moment as the number of days since 1970: for counting many without writing each out. */
export function dayNumber(at: number, utcOffset: number): number {
  return Math.floor((at + utcOffset * minute) / dayLength);
}

/** The number of a day that is written out; NaN for what is no day. */
export function numberOf(day: string): number {
  // A date without a time is read as UTC (ECMA-262, 21.4.1.32).
  return Date.parse(day) / dayLength;
}

function dayNumbered(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}
