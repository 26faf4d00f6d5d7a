import { addDays } from '../memory/days.ts';
import type { DayCount } from '../memory/statistics.ts';

/** One day of a chart. */
export interface DayBar {
  /** As `2026-11-25`. */
  readonly day: string;
  /** What the whole bar stands for. */
  readonly whole: number;
  /** What the filled part of it stands for; at most the whole. */
  readonly part: number;
}

/** What falls due on each day from `today` on. */
export function dueBars(counts: readonly number[], today: string): readonly DayBar[] {
  return counts.map((count, index) => ({ day: addDays(today, index), whole: count, part: count }));
}

/** The answers of each day, filled as far as they were right. */
export function answerBars(days: readonly DayCount[]): readonly DayBar[] {
  return days.map(({ day, answers, right }) => ({ day, whole: answers, part: right }));
}

/** The sums over all bars. */
export function totalOf(bars: readonly DayBar[]): Pick<DayBar, 'whole' | 'part'> {
  return bars.reduce(
    (sum, { whole, part }) => ({ whole: sum.whole + whole, part: sum.part + part }),
    { whole: 0, part: 0 },
  );
}

/** The number that the highest bar stands for; 1 where all are empty, so that nothing is divided by 0. */
export function scaleOf(bars: readonly DayBar[]): number {
  return bars.reduce((most, { whole }) => Math.max(most, whole), 0) || 1;
}
