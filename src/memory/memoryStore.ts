import { createStore } from 'zustand/vanilla';
import type { AnswerLog, AppendOutcome, LogLook } from './answerLog.ts';
import {
  emptyLog,
  holdsAt,
  type KnownLog,
  knownFrom,
  type LogSummary,
  withRecord,
} from './knownLog.ts';
import type { Answer, LogRecord } from './record.ts';
import type { Unwritten } from './unwritten.ts';

export interface MemoryState {
  readonly status: 'loading' | 'ready';
  /** What the log comes to, as far as it is known, with what was answered just now. */
  readonly known: KnownLog;
  /** Whether what is answered outlives the visit. */
  readonly keeps: boolean;
  /** Whether the storage is full, so that the last record is kept for the visit only. */
  readonly full: boolean;
  /** Opens the log and looks into it; answers can be recorded before that. Doing it again changes nothing. */
  load(): Promise<void>;
  /** The whole log, in the order of its time. Rejects where it cannot be read. */
  readRecords(): Promise<readonly LogRecord[]>;
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
  let log: AnswerLog | undefined;
  let opening: Promise<AnswerLog> | undefined;
  let loaded: Promise<void> | undefined;
  /** Whether something was recorded that only the next look will bring in. */
  let isBehind = false;

  const store = createStore<MemoryState>()((set, get) => {
    async function opened(): Promise<AnswerLog> {
      opening ??= open();
      log = await opening;
      return log;
    }

    /** Looks into the log. Looks come back in their order, so that none knows less than the one before. */
    async function look(
      isUsable = ({ summary }: LogSummary) => holdsAt(summary, now()),
    ): Promise<void> {
      const from = await opened();
      const found = await from.look(isUsable);
      const known = knownWith(from.waiting(), found, now());
      if (known) {
        isBehind = false;
        know(known, from);
      }
      // What is waiting does not come after all others: so the summary is of no use.
      else await look(() => false);
    }

    function know(known: KnownLog, from: AnswerLog | undefined): void {
      set({ known });
      // What holds for this moment only is not worth keeping.
      from?.keep(known.records || isBehind ? undefined : known);
    }

    async function start(): Promise<void> {
      const { keeps, onOthers } = await opened();
      set({ keeps });
      onOthers(() => {
        // What another tab has written shows up with the next look, should this one fail.
        look().catch(() => {});
      });
      try {
        await look();
      } catch {
        set({ keeps: false });
      }
      set({ status: 'ready' });
    }

    async function append(record: LogRecord): Promise<void> {
      // Before anything is waited for: the page may be left in this instant.
      unwritten.note(record);
      const known = withRecord(get().known, record);
      // Handed over in this instant, too, so that whoever looks into the log finds it waiting there.
      const appending = log ? log.append(record) : opened().then((one) => one.append(record));
      if (known) know(known, log);
      else {
        isBehind = true;
        log?.keep(undefined);
        await look().catch(() => {});
      }
      const outcome = await appending;
      set((state) => after(outcome, state));
    }

    return {
      status: 'loading',
      known: emptyLog,
      keeps: true,
      full: false,
      load: () => {
        const { known, status } = get();
        // The clock was set back since: what was answered before lies in the future now.
        const isAhead = !known.records && !holdsAt(known.summary, now());
        if (status === 'ready' && isAhead) look().catch(() => {});
        loaded ??= start();
        return loaded;
      },
      readRecords: async () => {
        const from = await opened();
        try {
          return (await from.read()).records;
        } catch (error) {
          if (get().keeps) throw error;
          return from.waiting();
        }
      },
      record: append,
      // The id follows from that of the answer, so that a slip is undone once, however often the key is pressed.
      undo: (answerId) =>
        append({ kind: 'undo', id: `undo:${answerId}`, undoes: answerId, at: now() }),
      merge: async (records) => {
        const { added, outcome } = await (await opened()).merge(records);
        set((state) => after(outcome, state));
        // They are added, though this visit may learn of them only with the next look.
        await look().catch(() => {});
        return added;
      },
      clear: async () => {
        await (await opened()).clear();
        set({ known: emptyLog, full: false });
        await look().catch(() => {});
      },
    };
  });
  return store;
}

/** What a look has found, with what is waiting to be written; undefined where that cannot be told without reading. */
function knownWith(
  waiting: readonly LogRecord[],
  found: LogLook,
  now: number,
): KnownLog | undefined {
  if (found.kind === 'records') {
    const { records, unreadable } = found.reading;
    const there = new Set(records.map(({ id }) => id));
    const missing = waiting.filter(({ id }) => !there.has(id));
    return knownFrom({ records: [...records, ...missing], unreadable }, now);
  }
  return waiting.reduce<KnownLog | undefined>(
    (known, record) => known && withRecord(known, record),
    found.log,
  );
}

export type MemoryStore = ReturnType<typeof createMemoryStore>;

/** Calls the listener whenever everything has been deleted in this tab. */
export function onDeleted(memory: MemoryStore, listener: () => void): void {
  memory.subscribe(({ known }, before) => {
    if (known === emptyLog && before.known !== emptyLog) listener();
  });
}

/** What an attempt to write tells of the storage. Once something could not be kept, it is not promised any more. */
function after(outcome: AppendOutcome, { keeps }: MemoryState): Partial<MemoryState> {
  return { full: outcome === 'full', keeps: keeps && outcome !== 'not-kept' };
}
