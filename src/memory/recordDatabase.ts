import { openDB } from 'idb';
import { readingOf } from './logReading.ts';
import {
  addInBlocks,
  addSingly,
  clearStores,
  type LogDatabase,
  type LogSchema,
  logVersion,
  makeStores,
  readStores,
  readSummary,
  type Step,
  type StoredValues,
  writeSummary,
} from './logStores.ts';
import type { LogRecord } from './record.ts';

/** The records in IndexedDB. Every method rejects where the browser refuses. */
export interface RecordDatabase {
  /** Whatever stands there, readable or not, and its revision. */
  read(): Promise<StoredValues>;
  /**
   * Adds what is not there yet, all or nothing, and resolves when it is written for good: for the few records that are
   * given in a moment.
   */
  add(records: readonly LogRecord[]): Promise<Step>;
  /**
   * The same for any number of records; resolves with how many were not there yet. A record that is there stays as it
   * is; one that is damaged is repaired.
   */
  merge(records: readonly LogRecord[]): Promise<number>;
  /** What is kept as the summary, and the revision of the log; what stands there is read as if it came from outside. */
  summary(): ReturnType<typeof readSummary>;
  /** Keeps a text as the summary of the log at this revision; nothing happens where it is at another one by now. */
  keepSummary(text: string, revision: string): Promise<void>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database; rejects where IndexedDB is absent, or blocked by the browser or by an older version of the app. */
export async function openRecordDatabase(name: string): Promise<RecordDatabase> {
  let connection = open(name);
  await connection;

  /** Works with the database. Where the connection is lost, as browsers close it when they like, on a new one. */
  async function inDatabase<Result>(work: (database: LogDatabase) => Promise<Result>) {
    const used = connection;
    try {
      return await work(await used);
    } catch (error) {
      if (isFull(error)) throw error;
      if (used === connection) connection = reopen(used, name);
      return work(await connection);
    }
  }

  return {
    read: () => inDatabase(readStores),
    add: (records) => inDatabase((database) => addSingly(database, records)),
    merge: (records) => inDatabase((database) => mergeInto(database, records)),
    summary: () => inDatabase(readSummary),
    keepSummary: (text, revision) =>
      inDatabase((database) => writeSummary(database, text, revision)),
    clear: () => inDatabase(clearStores),
    close: () => closed(connection),
  };
}

/** Whether it failed because the storage is full. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

async function mergeInto(database: LogDatabase, records: readonly LogRecord[]): Promise<number> {
  const { values, revision } = await readStores(database);
  const there = new Set(readingOf(values).records.map(({ id }) => id));
  const missing: LogRecord[] = [];
  for (const record of records) {
    if (!there.has(record.id)) missing.push(record);
    there.add(record.id);
  }
  if (missing.length === 0) return 0;
  if (await addInBlocks(database, missing, revision)) return missing.length;
  // Another tab has written something meanwhile, which may be the same.
  return mergeInto(database, records);
}

function open(name: string): Promise<LogDatabase> {
  return new Promise((resolve, reject) => {
    const opening = openDB<LogSchema>(name, logVersion, {
      upgrade: makeStores,
      blocked: () => {
        reject(new Error('Another tab holds an older version of the database'));
        closed(opening);
      },
      // A newer version of the app waits in another tab.
      blocking: () => closed(opening),
    });
    opening.then(resolve, reject);
  });
}

async function reopen(lost: Promise<LogDatabase>, name: string): Promise<LogDatabase> {
  await closed(lost);
  return open(name);
}

/** Closes a connection, if it ever came about. */
function closed(connection: Promise<LogDatabase>): Promise<void> {
  return connection.then(
    (database) => database.close(),
    () => {},
  );
}
