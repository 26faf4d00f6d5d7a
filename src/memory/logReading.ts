import * as v from 'valibot';
import { type LogRecord, parseRecord } from './record.ts';

/** What can be read of a log. */
export interface LogReading {
  readonly records: readonly LogRecord[];
  /** How many are damaged: they stay where they are, and are left out. */
  readonly unreadable: number;
}

/**
 * The records among what stands in a database, each once and as it stands there first. A damaged one counts as
 * unreadable, unless the same record stands there whole, too: then a backup has repaired it.
 */
export function readingOf(values: Iterable<unknown>): LogReading {
  const records = new Map<string, LogRecord>();
  const damaged = new Set<string>();
  let nameless = 0;
  for (const value of values) {
    const record = parseRecord(value);
    const id = record?.id ?? idOf(value);
    if (id === undefined) nameless += 1;
    else if (!record) damaged.add(id);
    else if (!records.has(id)) records.set(id, record);
  }
  const lost = [...damaged].filter((id) => !records.has(id)).length;
  return { records: [...records.values()], unreadable: nameless + lost };
}

const named = v.object({ id: v.string() });

function idOf(value: unknown): string | undefined {
  const result = v.safeParse(named, value);
  return result.success ? result.output.id : undefined;
}
