import { answersIn } from './answers.ts';
import type { LogReading } from './logReading.ts';
import type { LogRecord } from './record.ts';
import { comesAfter, type Summary, summaryOf, withNext } from './summary.ts';

/** A log as far as its pages need it: what it comes to, and how much of it there is. */
export interface LogSummary {
  readonly summary: Summary;
  readonly recordCount: number;
  /** How many records are damaged and left out. */
  readonly unreadable: number;
}

/** The same in memory, where it goes along with what is answered. */
export interface KnownLog extends LogSummary {
  /** The last answer, and what the others come to: for the slip that is taken back at once. */
  readonly beforeLast?: { readonly id: string; readonly summary: Summary };
  /** Only where some of it lies in the future, because the clock was set back: then what it comes to changes with time. */
  readonly records?: readonly LogRecord[];
}

export const emptyLog: KnownLog = { summary: summaryOf([]), recordCount: 0, unreadable: 0 };

/** What a log comes to that was read just now (`now`: milliseconds since 1970). */
export function knownFrom({ records, unreadable }: LogReading, now: number): KnownLog {
  const summary = summaryOf(answersIn(records, now), now);
  const known = { summary, recordCount: records.length, unreadable };
  return holdsAt(summary, now) ? known : { ...known, records };
}

/**
 * The log with one more record, one that it does not have yet. Undefined where that cannot be told without reading
 * the log anew: the record lies before others, or takes back something else than the last answer.
 */
export function withRecord(known: KnownLog, record: LogRecord): KnownLog | undefined {
  const { summary, recordCount, unreadable, beforeLast, records } = known;
  if (records) return undefined;
  const counts = { recordCount: recordCount + 1, unreadable };
  if (record.kind === 'undo') {
    return beforeLast?.id === record.undoes
      ? { ...counts, summary: beforeLast.summary }
      : undefined;
  }
  if (!comesAfter(summary, record)) return undefined;
  return {
    ...counts,
    summary: withNext(summary, record),
    beforeLast: { id: record.id, summary },
  };
}

/** Whether nothing that was summed up lies in the future. */
export function holdsAt({ latest }: Summary, now: number): boolean {
  return latest === undefined || latest.at <= now;
}

/** What a log comes to at a moment (milliseconds since 1970). */
export function summaryAt(
  { summary, records }: Pick<KnownLog, 'summary' | 'records'>,
  now: number,
): Summary {
  return records ? summaryOf(answersIn(records, now), now) : summary;
}
