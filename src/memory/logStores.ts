import type { DBSchema, IDBPDatabase } from 'idb';
import { type LogRecord, parseRecord } from './record.ts';

/** The object stores of the log. What stands in them is read as if it came from outside. */
export interface LogSchema extends DBSchema {
  /** Records as they are given, each under its id: one small write for an answer. */
  records: { key: string; value: unknown };
  /** What was imported, in lists of records: one by one, 90,000 would take the browser half a minute. */
  blocks: { key: number; value: unknown };
  /** What is known about the log as a whole: its revision, and its summary. */
  about: { key: string; value: unknown };
}
export type LogDatabase = IDBPDatabase<LogSchema>;

export const logVersion = 2;

/** How many records stand in one block. */
const blockSize = 1000;

/** Makes what the version before did not have yet (0: there was none); everything else stays. */
export function makeStores(database: LogDatabase, versionBefore: number): void {
  if (versionBefore < 1) database.createObjectStore('records', { keyPath: 'id' });
  if (versionBefore < 2) {
    database.createObjectStore('blocks', { autoIncrement: true });
    database.createObjectStore('about');
  }
}

/** What stands in the log, and its revision, which is another one after every write. */
export interface StoredValues {
  /**
   * One after the other, what was imported first: where a record stands in a block and by itself, it came from the
   * block. What the browser cannot get out any more is undefined.
   */
  readonly values: readonly unknown[];
  readonly revision: unknown;
}

export async function readStores(database: LogDatabase): Promise<StoredValues> {
  // First: should something be written meanwhile, the revision is an old one, and is not taken for that of the values.
  const revision = await database.get('about', 'revision');
  const blocks = await readAll(database, 'blocks');
  const singles = await readAll(database, 'records');
  return { values: blocks.flat().concat(singles), revision };
}

async function readAll(
  database: LogDatabase,
  name: 'records' | 'blocks',
): Promise<readonly unknown[]> {
  try {
    return await database.getAll(name);
  } catch {
    // One value that the browser cannot read fails all: then each by itself.
    const keys = await database.getAllKeys(name);
    return Promise.all(keys.map((key) => database.get(name, key).catch(() => undefined)));
  }
}

/** The revisions of the log around a write; undefined before where there was none. */
export interface Step {
  readonly before: unknown;
  readonly after: string;
}

/** Adds records one by one, all or nothing. What stands by itself already stays as it is, unless it is unreadable. */
export function addSingly(database: LogDatabase, records: readonly LogRecord[]): Promise<Step> {
  // Strict: a record counts as written when it is on the disk.
  const transaction = database.transaction(['records', 'about'], 'readwrite', {
    durability: 'strict',
  });
  const store = transaction.objectStore('records');
  return settled(transaction, async () => {
    await Promise.all(
      records.map(async (record) => {
        if (!parseRecord(await store.get(record.id))) await store.put(record);
      }),
    );
    const about = transaction.objectStore('about');
    const step = { before: await about.get('revision'), after: newRevision() };
    await about.put(step.after, 'revision');
    return step;
  });
}

/**
 * Adds records in blocks, all or nothing, if the log is still at this revision; resolves with whether it was.
 */
export function addInBlocks(
  database: LogDatabase,
  records: readonly LogRecord[],
  revision: unknown,
): Promise<boolean> {
  const transaction = database.transaction(['blocks', 'about'], 'readwrite', {
    durability: 'strict',
  });
  const [blocks, about] = [transaction.objectStore('blocks'), transaction.objectStore('about')];
  return settled(transaction, async () => {
    if ((await about.get('revision')) !== revision) return false;
    await about.put(newRevision(), 'revision');
    for (let start = 0; start < records.length; start += blockSize) {
      await blocks.put(records.slice(start, start + blockSize));
    }
    return true;
  });
}

/** Empties the log, wholly or not at all. */
export function clearStores(database: LogDatabase): Promise<void> {
  const transaction = database.transaction(['records', 'blocks', 'about'], 'readwrite');
  return settled(transaction, async () => {
    await transaction.objectStore('records').clear();
    await transaction.objectStore('blocks').clear();
    await transaction.objectStore('about').clear();
    await transaction.objectStore('about').put(newRevision(), 'revision');
  });
}

/** What is kept as the summary of the log, and the revision at which the log is. */
export function readSummary(
  database: LogDatabase,
): Promise<{ readonly text: unknown; readonly revision: unknown }> {
  const transaction = database.transaction('about');
  return settled(transaction, async () => {
    const [text, revision] = await Promise.all([
      transaction.store.get('summary'),
      transaction.store.get('revision'),
    ]);
    return { text, revision };
  });
}

/** Keeps a text as the summary of the log, if the log is still at this revision. */
export function writeSummary(database: LogDatabase, text: string, revision: string): Promise<void> {
  // Relaxed: what is lost is made anew.
  const transaction = database.transaction('about', 'readwrite', { durability: 'relaxed' });
  return settled(transaction, async () => {
    if ((await transaction.store.get('revision')) !== revision) return;
    await transaction.store.put(text, 'summary');
  });
}

/** Does the work of a transaction, wholly or not at all; resolves when it is written for good. */
async function settled<Result>(
  transaction: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<Result>,
): Promise<Result> {
  // Asked for at once: it may fail before the work has found out.
  const reason = transaction.done.catch((why: unknown) => why);
  try {
    const result = await work();
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has failed by itself, and knows the reason better than the requests that went down with it.
      throw (await reason) ?? error;
    }
    throw error;
  }
}

/** One that no tab has had before. */
function newRevision(): string {
  return `${Date.now()} ${Math.random()}`;
}
