import type { Catalog } from '../catalog/catalog.ts';
import { answersIn } from '../memory/answers.ts';
import { confusions } from '../memory/confusions.ts';
import { dayOf } from '../memory/days.ts';
import type { LogRecord } from '../memory/record.ts';
import { dueByDay, dueCodes, type Recall, recalls } from '../memory/schedule.ts';
import { type DayCount, perDay, type Streak, streak } from '../memory/statistics.ts';
import { type ConfusionMatrix, confusionMatrix, matrixLimit } from './confusionMatrix.ts';
import { type MixedUpPair, pairsOf } from './mixedUpPair.ts';

/** How many days the charts look back and ahead, today among them. */
export const chartDays = 30;

/** Everything that the page shows, computed from the log. */
export interface Progress {
  /** As `2026-11-25`, where the reader is. */
  readonly today: string;
  /** How many answers there are in all, also about codes that the catalog does not know any more. */
  readonly answers: number;
  readonly streak: Streak;
  /** The codes that were asked, by their ids; those of the catalog only. */
  readonly recalls: ReadonlyMap<string, Recall>;
  /** How many codes are due at this moment. */
  readonly dueNow: number;
  /** How many codes fall due on each of the coming days: see `dueByDay`. */
  readonly dueDays: readonly number[];
  /** What was answered on each of the last days, today last. */
  readonly pastDays: readonly DayCount[];
  /** What is mixed up at present, the heaviest first. */
  readonly mixedUp: readonly MixedUpPair[];
  /** What was mixed up once and is told apart by now. */
  readonly toldApart: readonly MixedUpPair[];
  readonly matrix: ConfusionMatrix;
}

/**
 * Reads the log (in whatever order) once: it takes time in proportion to the number of records, never more.
 * `now`: milliseconds since 1970. `utcOffset`: minutes east of UTC where the reader is.
 */
export function progressOf(
  records: readonly LogRecord[],
  catalog: Catalog,
  now: number,
  utcOffset: number,
): Progress {
  const answers = answersIn(records, now);
  const today = dayOf(now, utcOffset);
  const known = new Map([...recalls(answers, now)].filter(([id]) => catalog.byId(id)));
  const { mixedUp, toldApart } = pairsOf(confusions(answers), catalog);
  return {
    today,
    answers: answers.length,
    streak: streak(answers, today),
    recalls: known,
    dueNow: dueCodes(known, now).length,
    dueDays: dueByDay(known, now, chartDays, utcOffset),
    pastDays: perDay(answers, today, chartDays),
    mixedUp,
    toldApart,
    matrix: confusionMatrix(answers, mixedUp, matrixLimit),
  };
}
