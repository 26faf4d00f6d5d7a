import * as v from 'valibot';

const itemWordsSchema = v.object({
  situation: v.string(),
  /** The words of choices that are no codes, by their ids. */
  choices: v.optional(v.record(v.string(), v.string())),
  /** Why each choice is right, or is not, by its id. */
  whys: v.record(v.string(), v.string()),
});

const fileSchema = v.record(v.string(), itemWordsSchema);

/** What an item says in one language. */
export type ItemWords = v.InferOutput<typeof itemWordsSchema>;
/** The words of a file of items, by their ids: `locales/<lng>/quiz/<theme>/<kind>.json`. */
export type ItemWordsFile = v.InferOutput<typeof fileSchema>;

/** Reads what was loaded; throws where the file does not have that form. */
export function parseItemWords(words: unknown): ItemWordsFile {
  return v.parse(fileSchema, words);
}
