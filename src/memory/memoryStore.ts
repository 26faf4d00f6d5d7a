import { createStore } from 'zustand/vanilla';
import type { AnswerLog, AppendOutcome } from './answerLog.ts';
import type { Answer, LogRecord } from './record.ts';
import type { Unwritten } from './unwritten.ts';

export interface MemoryState {
  readonly status: 'loading' | 'ready';
  /** Whether what is answered outlives the visit. */
  readonly keeps: boolean;
  /** How many records of the log are damaged and left out. */
  readonly unreadable: number;
  /** Whether the storage is full, so that the last record is kept for the visit only. */
  readonly full: boolean;
  /** The log as far as it is known, with what was answered just now. */
  readonly records: readonly LogRecord[];
  /** Opens the log and reads it; answers can be recorded before that. Doing it again changes nothing. */
  load(): Promise<void>;
  /** The answer counts at once; resolves when it is written for good, or cannot be. */
  record(answer: Answer): Promise<void>;
  /** Takes an answer back: that is one more record, and the answer stays in the log. */
  undo(answerId: string): Promise<void>;
  /** Adds what is not there yet; resolves with how many records that were (0 and `full` where there is no room). */
  merge(records: readonly LogRecord[]): Promise<number>;
  /** Deletes everything. Rejects where the browser does not let it; then nothing is gone. */
  clear(): Promise<void>;
}

/** What the memory asks of its surroundings. */
interface Surroundings {
  open(): Promise<AnswerLog>;
  readonly unwritten: Unwritten;
  /** Milliseconds since 1970. */
  now(): number;
}

/** The store of the memory: the log of answers for the views. */
export function createMemoryStore({ open, unwritten, now }: Surroundings) {
  /** What is being written, by id. */
  const underway = new Map<string, LogRecord>();
  /** What a reading that began just now may miss: what was underway then, and what came after. */
  let unread = new Map<string, LogRecord>();
  let readings = 0;
  let opened: Promise<AnswerLog> | undefined;
  let loaded: Promise<void> | undefined;

  const store = createStore<MemoryState>()((set) => {
    const log = () => {
      opened ??= open();
      return opened;
    };

    async function read(): Promise<void> {
      readings += 1;
      const reading = readings;
      unread = new Map(underway);
      const { records, unreadable } = await (await log()).read();
      // A later reading knows better.
      if (reading !== readings) return;
      const known = new Set(records.map(({ id }) => id));
      const missed = [...unread.values()].filter(({ id }) => !known.has(id));
      set({ records: [...records, ...missed], unreadable });
    }

    async function start(): Promise<void> {
      const { keeps, onOthers } = await log();
      set({ keeps });
      onOthers(() => {
        // What another tab has written shows up with the next reading, should this one fail.
        read().catch(() => {});
      });
      try {
        await read();
      } catch {
        set({ keeps: false });
      }
      set({ status: 'ready' });
    }

    async function append(record: LogRecord): Promise<void> {
      // Before anything is waited for: the page may be left in this instant.
      unwritten.note(record);
      underway.set(record.id, record);
      unread.set(record.id, record);
      set(({ records }) =>
        records.some(({ id }) => id === record.id) ? {} : { records: [...records, record] },
      );
      const outcome = await (await log()).append(record);
      underway.delete(record.id);
      set((state) => after(outcome, state));
    }

    return {
      status: 'loading',
      keeps: true,
      unreadable: 0,
      full: false,
      records: [],
      load: () => {
        loaded ??= start();
        return loaded;
      },
      record: append,
      // The id follows from that of the answer, so that a slip is undone once, however often the key is pressed.
      undo: (answerId) =>
        append({ kind: 'undo', id: `undo:${answerId}`, undoes: answerId, at: now() }),
      merge: async (records) => {
        const { added, outcome } = await (await log()).merge(records);
        set((state) => after(outcome, state));
        await read();
        return added;
      },
      clear: async () => {
        await (await log()).clear();
        await read();
      },
    };
  });
  return store;
}

export type MemoryStore = ReturnType<typeof createMemoryStore>;

/** What an attempt to write tells of the storage. Once something could not be kept, it is not promised any more. */
function after(outcome: AppendOutcome, { keeps }: MemoryState): Partial<MemoryState> {
  return { full: outcome === 'full', keeps: keeps && outcome !== 'not-kept' };
}
