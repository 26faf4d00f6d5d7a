import * as v from 'valibot';

const pairWordsSchema = v.object({
  difference: v.string(),
  test: v.string(),
  mistake: v.string(),
  memory: v.string(),
  /** Two situations for either code, by its id. */
  situations: v.record(v.string(), v.array(v.string())),
  /** A sentence for each source of `inTheWild`, in the same order. */
  wild: v.optional(v.array(v.string()), []),
});

/** What is said of a curated pair in one language: `locales/<lng>/pairs/<key>.json`. */
export type PairWords = v.InferOutput<typeof pairWordsSchema>;

/** Reads the words of a pair out of what was loaded; throws where the file does not have that form. */
export function parsePairWords(words: unknown): PairWords {
  return v.parse(pairWordsSchema, words);
}
