import { byTime } from './answers.ts';
import { type LogReading, readingOf } from './logReading.ts';
import { type OtherTabs, otherTabs } from './otherTabs.ts';
import type { LogRecord } from './record.ts';
import { isFull, openRecordDatabase, type RecordDatabase } from './recordDatabase.ts';
import type { Unwritten } from './unwritten.ts';

/**
 * What became of a record: it is written; or the storage is full, or something else went wrong, and it stays in memory
 * for this visit.
 */
export type AppendOutcome = 'kept' | 'full' | 'not-kept';

/** The log of everything that was answered. It is only ever added to, until everything is deleted. */
export interface AnswerLog {
  /** Whether records outlive the visit. */
  readonly keeps: boolean;
  /** Everything, in the order of its time. */
  read(): Promise<LogReading>;
  /** Resolves when the record is written for good, or cannot be. Appending the same record again changes nothing. */
  append(record: LogRecord): Promise<AppendOutcome>;
  /** Adds the records that are not there yet, all or, where the storage is full, none. */
  merge(
    records: readonly LogRecord[],
  ): Promise<{ readonly added: number; readonly outcome: AppendOutcome }>;
  clear(): Promise<void>;
  /** Calls the listener when another tab has written; gives back how to stop that. */
  onOthers(listener: () => void): () => void;
  close(): Promise<void>;
}

/**
 * Opens the log in IndexedDB, and writes what an earlier visit could not write any more; where there is no IndexedDB or
 * it is blocked (private windows), the log lasts for the visit. A record that is appended is struck out of `unwritten`
 * when it is written for good.
 */
export async function openAnswerLog(
  databaseName: string,
  unwritten: Unwritten,
): Promise<AnswerLog> {
  let database: RecordDatabase;
  try {
    database = await openRecordDatabase(databaseName);
  } catch {
    return visitLog(unwritten);
  }
  return keptLog(database, otherTabs(databaseName), unwritten);
}

async function keptLog(
  database: RecordDatabase,
  others: OtherTabs,
  unwritten: Unwritten,
): Promise<AnswerLog> {
  /** What is not written yet, by id; it is tried again with every new record. */
  const waiting = new Map(unwritten.noted().map((record) => [record.id, record]));

  async function writeWaiting(): Promise<AppendOutcome> {
    const batch = [...waiting.values()];
    if (batch.length === 0) return 'kept';
    try {
      await database.add(batch);
    } catch (error) {
      return outcomeOf(error);
    }
    for (const { id } of batch) waiting.delete(id);
    unwritten.strike(batch.map(({ id }) => id));
    others.announce();
    return 'kept';
  }

  await writeWaiting();
  return {
    keeps: true,
    read: async () => {
      const { records, unreadable } = readingOf(await database.values());
      const read = new Set(records.map(({ id }) => id));
      const missing = [...waiting.values()].filter(({ id }) => !read.has(id));
      return { records: [...records, ...missing].sort(byTime), unreadable };
    },
    append: (record) => {
      waiting.set(record.id, record);
      return writeWaiting();
    },
    merge: async (records) => {
      try {
        const added = await database.merge(records);
        others.announce();
        return { added, outcome: 'kept' };
      } catch (error) {
        return { added: 0, outcome: outcomeOf(error) };
      }
    },
    clear: async () => {
      await database.clear();
      waiting.clear();
      unwritten.strike(unwritten.noted().map(({ id }) => id));
      others.announce();
    },
    onOthers: others.listen,
    close: () => {
      others.close();
      return database.close();
    },
  };
}

/** A log in memory, for where nothing can be kept. */
function visitLog(unwritten: Unwritten): AnswerLog {
  const records = new Map<string, LogRecord>();
  return {
    keeps: false,
    read: async () => ({ records: [...records.values()].sort(byTime), unreadable: 0 }),
    append: async (record) => {
      if (!records.has(record.id)) records.set(record.id, record);
      unwritten.strike([record.id]);
      return 'not-kept';
    },
    merge: async (those) => {
      const before = records.size;
      for (const record of those) if (!records.has(record.id)) records.set(record.id, record);
      return { added: records.size - before, outcome: 'not-kept' };
    },
    clear: async () => records.clear(),
    onOthers: () => () => {},
    close: async () => {},
  };
}

function outcomeOf(error: unknown): AppendOutcome {
  return isFull(error) ? 'full' : 'not-kept';
}
