import * as v from 'valibot';

const sentences = v.array(v.string());

/** What is needed of all codes at once: see `publish/appContent.ts`. */
const nameEntries = { phrase: v.string(), searchWords: v.string() };

const codeWordsSchema = v.object({
  ...nameEntries,
  meaning: v.string(),
  seen: sentences,
  receiver: sentences,
  sender: sentences,
  mistake: v.string(),
  choose: sentences,
  exchange: v.record(v.string(), v.string()),
});

/** Everything that is said of one code in one language: `locales/<lng>/codes/<id>.json`. */
export type CodeWords = v.InferOutput<typeof codeWordsSchema>;

const namesSchema = v.record(v.string(), v.object(nameEntries));

/** The names of all codes in one language, and the words by which people look for them, by the code's id. */
export type Names = v.InferOutput<typeof namesSchema>;

/** Reads the words of one code out of what was loaded; throws where the file does not have that form. */
export function parseCodeWords(words: unknown): CodeWords {
  return v.parse(codeWordsSchema, words);
}

/** Reads the names of all codes out of what was loaded; throws where the file does not have that form. */
export function parseNames(names: unknown): Names {
  return v.parse(namesSchema, names);
}
