import type { Catalog } from '../catalog/catalog.ts';
import { confusions } from '../memory/confusions.ts';
import { dayOf } from '../memory/days.ts';
import { dueByDay, dueCodes, type Recall, recalls } from '../memory/schedule.ts';
import { type DayCount, perDay, type Streak, streak } from '../memory/statistics.ts';
import type { Summary } from '../memory/summary.ts';
import { type ConfusionMatrix, confusionMatrix, matrixLimit } from './confusionMatrix.ts';
import { type MixedUpPair, pairsOf } from './mixedUpPair.ts';

/** How many days the charts look back and ahead, today among them. */
export const chartDays = 30;

/** Everything that the page shows, computed from the summary of the log. */
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

/** `now`: milliseconds since 1970, for which the summary holds. `utcOffset`: minutes east of UTC where the reader is. */
export function progressOf(
  { answers, cards, confused, days }: Summary,
  catalog: Catalog,
  now: number,
  utcOffset: number,
): Progress {
  const today = dayOf(now, utcOffset);
  const known = new Map([...recalls(cards, now)].filter(([id]) => catalog.byId(id)));
  const { mixedUp, toldApart } = pairsOf(confusions(confused), catalog);
  return {
    today,
    answers,
    streak: streak(days, today),
    recalls: known,
    dueNow: dueCodes(known, now).length,
    dueDays: dueByDay(known, now, chartDays, utcOffset),
    pastDays: perDay(days, today, chartDays),
    mixedUp,
    toldApart,
    matrix: confusionMatrix(confused, mixedUp, matrixLimit),
  };
}
