import * as v from 'valibot';
import { type LogRecord, parseRecord } from './record.ts';

const format = 'statuscope-answers';
const version = 2;

/** Characters that a backup may have. 100,000 answers take 30 to 45 million. */
export const backupLimit = 48_000_000;

/** What became of a text that should be a backup. */
export type BackupReading =
  | {
      readonly kind: 'read';
      readonly records: readonly LogRecord[];
      /** How many records could not be read, and were left out. */
      readonly skipped: number;
    }
  | { readonly kind: 'refused'; readonly reason: 'too-large' | 'not-json' | 'not-ours' | 'newer' };

/** Everything as one JSON text. `now`: milliseconds since 1970. */
export function backupOf(records: readonly LogRecord[], now: number): string {
  return JSON.stringify({ format, version, exportedAt: new Date(now).toISOString(), records });
}

const envelopeSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const version1Schema = v.object({ answers: v.array(v.unknown()) });
const version2Schema = v.object({ records: v.array(v.unknown()) });

/**
 * Reads a backup, also one of version 1. What is no record in it is left out and counted. Only keys that are known are
 * copied, into new objects, so that keys such as `__proto__` do nothing; texts stay texts, to be shown as such.
 */
export function readBackup(text: string): BackupReading {
  // Before it is parsed: parsing takes several times the memory of the text.
  if (text.length > backupLimit) return { kind: 'refused', reason: 'too-large' };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { kind: 'refused', reason: 'not-json' };
  }
  const envelope = v.safeParse(envelopeSchema, content);
  if (!envelope.success) return { kind: 'refused', reason: 'not-ours' };
  if (envelope.output.version > version) return { kind: 'refused', reason: 'newer' };
  const values = envelope.output.version === 1 ? valuesOfVersion1(content) : valuesOf(content);
  if (!values) return { kind: 'refused', reason: 'not-ours' };
  const records = values.flatMap((value) => parseRecord(value) ?? []);
  return { kind: 'read', records, skipped: values.length - records.length };
}

function valuesOf(content: unknown): readonly unknown[] | undefined {
  const result = v.safeParse(version2Schema, content);
  return result.success ? result.output.records : undefined;
}

const answerOfVersion1 = v.object({ correct: v.boolean(), ms: v.number(), time: v.number() });

/**
 * Version 1 knew right and wrong only, and not where the reader was: right was the best answer, the day that of UTC.
 * What is no such answer is handed on as it is, and found out as no record.
 */
function valuesOfVersion1(content: unknown): readonly unknown[] | undefined {
  const result = v.safeParse(version1Schema, content);
  if (!result.success) return undefined;
  return result.output.answers.map((value) => {
    const old = v.safeParse(answerOfVersion1, value);
    if (!old.success || typeof value !== 'object') return value;
    const { correct, ms, time } = old.output;
    const grade = correct ? 'best' : 'wrong';
    return { ...value, kind: 'answer', grade, took: ms, at: time, utcOffset: 0 };
  });
}
