import type { AnswerLog } from './answerLog.ts';
import { byTime } from './answers.ts';
import type { LogRecord } from './record.ts';
import type { Unwritten } from './unwritten.ts';

/** A log in memory, for where nothing can be kept. */
export function visitLog(unwritten: Unwritten): AnswerLog {
  const records = new Map<string, LogRecord>();
  const reading = () => ({ records: [...records.values()].sort(byTime), unreadable: 0 });
  return {
    keeps: false,
    read: async () => reading(),
    look: async () => ({ kind: 'records', reading: reading() }),
    waiting: () => [...records.values()],
    append: async (record) => {
      if (!records.has(record.id)) records.set(record.id, record);
      unwritten.strike([record.id]);
      return 'not-kept';
    },
    keep: () => {},
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
