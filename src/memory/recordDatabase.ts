import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type LogRecord, parseRecord } from './record.ts';

interface Schema extends DBSchema {
  /** Every record under its id. What stands there is read as if it came from outside. */
  records: { key: string; value: unknown };
}
type Database = IDBPDatabase<Schema>;

const version = 1;

/** The records in IndexedDB. Every method rejects where the browser refuses. */
export interface RecordDatabase {
  /** Whatever stands there, readable or not; what the browser itself cannot get out any more is undefined. */
  values(): Promise<readonly unknown[]>;
  /**
   * Adds what is not there yet, all or nothing, and resolves with how many that were when they are written for good.
   * A record that is there stays as it is, unless it is unreadable.
   */
  add(records: readonly LogRecord[]): Promise<number>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database; rejects where IndexedDB is absent, or blocked by the browser or by an older version of the app. */
export async function openRecordDatabase(name: string): Promise<RecordDatabase> {
  let connection = open(name);
  await connection;

  /** Works with the database. Where the connection is lost, as browsers close it when they like, on a new one. */
  async function inDatabase<Result>(work: (database: Database) => Promise<Result>) {
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
    values: () => inDatabase(readAll),
    add: (records) => inDatabase((database) => addMissing(database, records)),
    clear: () => inDatabase((database) => database.clear('records')),
    close: () => closed(connection),
  };
}

/** Whether it failed because the storage is full. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

function open(name: string): Promise<Database> {
  return new Promise((resolve, reject) => {
    const opening = openDB<Schema>(name, version, {
      upgrade: (database) => {
        database.createObjectStore('records', { keyPath: 'id' });
      },
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

async function reopen(lost: Promise<Database>, name: string): Promise<Database> {
  await closed(lost);
  return open(name);
}

/** Closes a connection, if it ever came about. */
function closed(connection: Promise<Database>): Promise<void> {
  return connection.then(
    (database) => database.close(),
    () => {},
  );
}

async function readAll(database: Database): Promise<readonly unknown[]> {
  try {
    return await database.getAll('records');
  } catch {
    // One value that the browser cannot read fails all: then each by itself.
    const keys = await database.getAllKeys('records');
    return Promise.all(keys.map((key) => database.get('records', key).catch(() => undefined)));
  }
}

async function addMissing(database: Database, records: readonly LogRecord[]): Promise<number> {
  // Strict: a record counts as written when it is on the disk.
  const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
  const { store, done } = transaction;
  const missing = [...new Map(records.map((record) => [record.id, record])).values()];
  const adding = Promise.all(
    missing.map(async (record) => {
      if (parseRecord(await store.get(record.id))) return 0;
      await store.put(record);
      return 1;
    }),
  );
  // What is wrong with a request is wrong with the transaction, which knows the reason better.
  adding.catch(() => {});
  await done;
  return (await adding).reduce<number>((sum, added) => sum + added, 0);
}
