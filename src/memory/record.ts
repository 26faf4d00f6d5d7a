import * as v from 'valibot';
import { grades } from '../catalog/grade.ts';

/** How sure somebody was before they saw what is right. */
export const confidences = ['guess', 'think', 'sure'] as const;
export type Confidence = (typeof confidences)[number];

/** An id of ours, or what comes from outside as one. */
export const idSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));
/** Milliseconds since 1970, up to the year 9999: what lies beyond is no moment that a calendar can show. */
export const momentSchema = v.pipe(milliseconds, v.maxValue(Date.UTC(9999, 0)));

const answerSchema = v.object({
  kind: v.literal('answer'),
  /** Unique: two records with one id are the same record. */
  id: idSchema,
  /** The item that was asked; it may not exist any more. */
  item: idSchema,
  /** The id of the code that the item is about. */
  about: idSchema,
  /** The ids of the choices, in the order in which they stood there. */
  shown: v.pipe(v.array(idSchema), v.maxLength(10)),
  chosen: idSchema,
  grade: v.picklist(grades),
  /** The code that it was taken for; only where the answer was wrong, and not always then. */
  confusedWith: v.optional(idSchema),
  sure: v.optional(v.picklist(confidences)),
  /** Milliseconds from the question to the answer. */
  took: milliseconds,
  /** Milliseconds since 1970 (UTC), by the clock of the device. */
  at: momentSchema,
  /** Minutes east of UTC where the reader was at that moment: it decides on which day the answer was given. */
  utcOffset: v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440)),
  session: idSchema,
});

const undoSchema = v.object({
  kind: v.literal('undo'),
  id: idSchema,
  /** The id of the answer that was a slip, and counts as never given. */
  undoes: idSchema,
  at: momentSchema,
});

const recordSchema = v.variant('kind', [answerSchema, undoSchema]);

/** One answer to one item. */
export type Answer = v.InferOutput<typeof answerSchema>;
/** What stands in the log, which is only ever added to. Everything else is computed from it. */
export type LogRecord = v.InferOutput<typeof recordSchema>;

/** Reads a record that comes from outside; undefined where it is none. Keys that are not ours are dropped. */
export function parseRecord(value: unknown): LogRecord | undefined {
  const result = v.safeParse(recordSchema, value);
  return result.success ? result.output : undefined;
}
