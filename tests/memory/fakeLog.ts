import type { AnswerLog } from '../../src/memory/answerLog.ts';
import type { LogRecord } from '../../src/memory/record.ts';

/** A log that keeps its records in a list. */
export function fakeLog(kept: LogRecord[] = []): AnswerLog {
  return {
    keeps: true,
    read: async () => ({ records: [...kept], unreadable: 0 }),
    look: async () => ({ kind: 'records', reading: { records: [...kept], unreadable: 0 } }),
    waiting: () => [],
    append: async (record) => {
      kept.push(record);
      return 'kept';
    },
    keep: () => {},
    merge: async () => ({ added: 0, outcome: 'kept' }),
    clear: async () => {},
    onOthers: () => () => {},
    close: async () => {},
  };
}
