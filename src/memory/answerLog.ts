import type { LogSummary } from './knownLog.ts';
import type { LogReading } from './logReading.ts';
import type { LogRecord } from './record.ts';

/**
 * What became of a record: it is written; or the storage is full, or something else went wrong, and it stays in memory
 * for this visit.
 */
export type AppendOutcome = 'kept' | 'full' | 'not-kept';

/** What a look into the log has found: its summary where one is kept that belongs to it, else all that is written. */
export type LogLook =
  | { readonly kind: 'summary'; readonly log: LogSummary }
  | { readonly kind: 'records'; readonly reading: LogReading };

/** The log of everything that was answered. It is only ever added to, until everything is deleted. */
export interface AnswerLog {
  /** Whether records outlive the visit. */
  readonly keeps: boolean;
  /** Everything, in the order of its time; also what could not be written. */
  read(): Promise<LogReading>;
  /**
   * What stands in the log, as cheaply as it can be had, without what is `waiting` at the moment in which it resolves.
   * `isUsable` says whether a summary is of use.
   */
  look(isUsable: (log: LogSummary) => boolean): Promise<LogLook>;
  /** What was appended and is not written, or not yet. */
  waiting(): readonly LogRecord[];
  /** Resolves when the record is written for good, or cannot be. Appending the same record again changes nothing. */
  append(record: LogRecord): Promise<AppendOutcome>;
  /**
   * Keeps what the log comes to, for the next look: what the last look has found together with all that was appended
   * since. Undefined where that is not known. To be called after every look and every record.
   */
  keep(log: LogSummary | undefined): void;
  /** Adds the records that are not there yet, all or, where the storage is full, none. */
  merge(
    records: readonly LogRecord[],
  ): Promise<{ readonly added: number; readonly outcome: AppendOutcome }>;
  clear(): Promise<void>;
  /** Calls the listener when another tab has written; gives back how to stop that. */
  onOthers(listener: () => void): () => void;
  close(): Promise<void>;
}
