import * as v from 'valibot';

const sideSchema = v.object({
  means: v.string(),
  /** In the order in which to go. */
  check: v.array(v.string()),
  /** When to stop trying. */
  stop: v.string(),
});

const receivedSchema = v.object({
  caller: sideSchema,
  operator: sideSchema,
  reader: sideSchema,
});

/** What to do about a code that one has got, by side: `locales/<lng>/received/<id>.json`. */
export type ReceivedWords = v.InferOutput<typeof receivedSchema>;

/** Reads what was loaded; throws where the file does not have that form. */
export function parseReceivedWords(words: unknown): ReceivedWords {
  return v.parse(receivedSchema, words);
}
