import type { AnswerLog, AppendOutcome } from './answerLog.ts';
import { byTime } from './answers.ts';
import { keptText, readKeptText } from './keptSummary.ts';
import type { LogSummary } from './knownLog.ts';
import { readingOf } from './logReading.ts';
import type { OtherTabs } from './otherTabs.ts';
import { isFull, type RecordDatabase } from './recordDatabase.ts';
import type { Unwritten } from './unwritten.ts';

/** The revision of a log that is not known: no log is ever there. */
const nowhere = Symbol('nowhere');

/** The log in a database. */
export async function keptLog(
  database: RecordDatabase,
  others: OtherTabs,
  unwritten: Unwritten,
): Promise<AnswerLog> {
  const inTurn = createTurns();
  /** What is not written yet, by id; it is tried again with every new record. */
  const waiting = new Map(unwritten.noted().map((record) => [record.id, record]));
  /** The revision of the log that the last look has found, moved on by what was written here since. */
  let revision: unknown = nowhere;
  /** What that comes to, together with what is waiting. */
  let summary: LogSummary | undefined;

  async function writeWaiting(): Promise<AppendOutcome> {
    const batch = [...waiting.values()];
    if (batch.length === 0) return 'kept';
    try {
      const { before, after } = await database.add(batch);
      // Another tab has written something that is not known here: nothing is, until the next look.
      revision = before === revision ? after : nowhere;
    } catch (error) {
      return outcomeOf(error);
    }
    for (const { id } of batch) waiting.delete(id);
    unwritten.strike(batch.map(({ id }) => id));
    // Last: so that the others find the summary.
    void inTurn(async () => others.announce());
    return 'kept';
  }

  async function keepSummary(): Promise<void> {
    if (!summary || typeof revision !== 'string' || waiting.size > 0) return;
    const text = keptText(summary, revision);
    summary = undefined;
    if (text !== undefined) await database.keepSummary(text, revision);
  }

  await inTurn(writeWaiting);
  return {
    keeps: true,
    read: () =>
      inTurn(async () => {
        const { records, unreadable } = readingOf((await database.read()).values);
        const read = new Set(records.map(({ id }) => id));
        const missing = [...waiting.values()].filter(({ id }) => !read.has(id));
        return { records: [...records, ...missing].sort(byTime), unreadable };
      }),
    look: (isUsable) =>
      inTurn(async () => {
        // Should the browser not get it out, there is still the log itself.
        const kept = await database.summary().catch(() => undefined);
        const log = kept && readKeptText(kept.text, kept.revision);
        if (log && isUsable(log)) {
          [revision, summary] = [kept.revision, undefined];
          return { kind: 'summary', log };
        }
        const read = await database.read();
        [revision, summary] = [read.revision, undefined];
        return { kind: 'records', reading: readingOf(read.values) };
      }),
    waiting: () => [...waiting.values()],
    append: (record) => {
      waiting.set(record.id, record);
      return inTurn(writeWaiting);
    },
    keep: (log) => {
      summary = log;
      // What is not kept is made anew.
      if (log) inTurn(keepSummary).catch(() => {});
    },
    merge: (records) =>
      inTurn(async () => {
        try {
          const added = await database.merge(records);
          others.announce();
          return { added, outcome: 'kept' };
        } catch (error) {
          return { added: 0, outcome: outcomeOf(error) };
        }
      }),
    clear: () => {
      // What is answered from now on is not meant.
      const gone = [...waiting.keys(), ...unwritten.noted().map(({ id }) => id)];
      return inTurn(async () => {
        await database.clear();
        for (const id of gone) waiting.delete(id);
        unwritten.strike(gone);
        others.announce();
      });
    },
    onOthers: others.listen,
    close: () =>
      inTurn(() => {
        others.close();
        return database.close();
      }),
  };
}

/** Does one thing after the other, in the order in which they are asked for, whether those before went well or not. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}

function outcomeOf(error: unknown): AppendOutcome {
  return isFull(error) ? 'full' : 'not-kept';
}
