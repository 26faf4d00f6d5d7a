import * as v from 'valibot';
import { keysBeginning } from './keysBeginning.ts';
import { type LogRecord, parseRecord } from './record.ts';

/**
 * What is being written to the log. It is noted where writing takes no time, so that it survives when the page is left
 * at once; whoever opens the log next writes it.
 */
export interface Unwritten {
  /** Notes a record that is about to be written; where the browser does not let it, it is written without a note. */
  note(record: LogRecord): void;
  /** What is noted, by this tab or another one. */
  noted(): readonly LogRecord[];
  /** Strikes out records: they are written for good, or never will be. */
  strike(ids: Iterable<string>): void;
}

/** Every note has a key of its own, so that tabs that write at once do not overwrite each other's. */
const prefix = 'statuscope.unwritten.';

/** No more than that are noted: a database that takes nothing must not fill the room of everything else. */
const limit = 200;

/** The notes in a storage. It is a function because merely touching `localStorage` throws where it is blocked. */
export function unwrittenIn(storage: () => Storage): Unwritten {
  return {
    note: (record) => {
      try {
        if (keysBeginning(prefix, storage()).length >= limit) return;
        storage().setItem(prefix + record.id, JSON.stringify(record));
      } catch {
        // No room or not allowed: then it takes its chances with the database alone.
      }
    },
    noted: () => {
      try {
        return notesIn(storage());
      } catch {
        return [];
      }
    },
    strike: (ids) => {
      try {
        for (const id of ids) storage().removeItem(prefix + id);
      } catch {
        // A note that stays is written once more, which changes nothing.
      }
    },
  };
}

function notesIn(storage: Storage): readonly LogRecord[] {
  return keysBeginning(prefix, storage).flatMap((key) => {
    const record = readNote(storage.getItem(key));
    // What is damaged stays, in case that a newer version of the app has noted it.
    return record && key === prefix + record.id ? [record] : [];
  });
}

const noteSchema = v.pipe(v.string(), v.parseJson());

function readNote(text: string | null): LogRecord | undefined {
  const result = v.safeParse(noteSchema, text);
  return result.success ? parseRecord(result.output) : undefined;
}
