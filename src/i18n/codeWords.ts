import { useTranslation } from 'react-i18next';
import * as v from 'valibot';

const sentences = v.array(v.string());

const codeWordsSchema = v.object({
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

const namesSchema = v.record(v.string(), v.object({ phrase: v.string(), searchWords: v.string() }));

/** The names of all codes in one language, and the words by which people look for them, by the code's id. */
export type Names = v.InferOutput<typeof namesSchema>;

/** Reads the words of one code out of what was loaded; throws where the file does not have that form. */
export function parseCodeWords(words: unknown): CodeWords {
  return v.parse(codeWordsSchema, words);
}

/** The words of one code in the current language; suspends while they load. */
export function useCodeWords(id: string): CodeWords {
  const { i18n } = useTranslation(`codes/${id}`);
  return parseCodeWords(i18n.getResourceBundle(i18n.language, `codes/${id}`));
}

/** The names of all codes in the current language. */
export function useNames(): Names {
  const { i18n } = useTranslation();
  return v.parse(namesSchema, i18n.getResourceBundle(i18n.language, 'names'));
}
