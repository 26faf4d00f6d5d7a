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
  /** The ids of answers that were taken back without being there: should one come yet, it counts as never given. */
  readonly withdrawn: readonly string[];
}

/** The same in memory, where it goes along with what is answered. */
export interface KnownLog extends LogSummary {
  /** The last answer, and what the others come to: for the slip that is taken back at once. */
  readonly beforeLast?: { readonly id: string; readonly summary: Summary };
  /** Only where some of it lies in the future, because the clock was set back: then what it comes to changes with time. */
  readonly records?: readonly LogRecord[];
}

export const emptyLog: KnownLog = {
  summary: summaryOf([]),
  recordCount: 0,
  unreadable: 0,
  withdrawn: [],
};

/** What a log comes to that was read just now (`now`: milliseconds since 1970). */
export function knownFrom({ records, unreadable }: LogReading, now: number): KnownLog {
  const summary = summaryOf(answersIn(records, now), now);
  const known = {
    summary,
    recordCount: records.length,
    unreadable,
    withdrawn: withdrawnIn(records),
  };
  return holdsAt(summary, now) ? known : { ...known, records };
}

/**
 * The log with one more record, one that it does not have yet. Undefined where that cannot be told without reading
 * the log anew: the record lies before others, or takes back something else than the last answer.
 */
export function withRecord(known: KnownLog, record: LogRecord): KnownLog | undefined {
  const { summary, recordCount, unreadable, withdrawn, beforeLast, records } = known;
  if (records) return undefined;
  const rest = { recordCount: recordCount + 1, unreadable, withdrawn };
  if (record.kind === 'undo') {
    return beforeLast?.id === record.undoes ? { ...rest, summary: beforeLast.summary } : undefined;
  }
  if (!comesAfter(summary, record) || withdrawn.includes(record.id)) return undefined;
  return {
    ...rest,
    summary: withNext(summary, record),
    beforeLast: { id: record.id, summary },
  };
}

function withdrawnIn(records: readonly LogRecord[]): readonly string[] {
  const undone = new Set(
    records.flatMap((record) => (record.kind === 'undo' ? record.undoes : [])),
  );
  if (undone.size > 0) for (const { id } of records) undone.delete(id);
  return [...undone];
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
