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

/** Parses each bundle once, however many views ask for it. */
function parsedOnce<Words>(parse: (bundle: unknown) => Words): (bundle: unknown) => Words {
  const parsed = new WeakMap<object, Words>();
  return (bundle) => {
    const known = typeof bundle === 'object' && bundle !== null ? parsed.get(bundle) : undefined;
    if (known) return known;
    const words = parse(bundle);
    if (typeof bundle === 'object' && bundle !== null) parsed.set(bundle, words);
    return words;
  };
}

const codeWordsOf = parsedOnce(parseCodeWords);
const namesOf = parsedOnce((bundle) => v.parse(namesSchema, bundle));

/** The words of one code in the current language; suspends while they load. */
export function useCodeWords(id: string): CodeWords {
  const { i18n } = useTranslation(`codes/${id}`);
  return codeWordsOf(i18n.getResourceBundle(i18n.language, `codes/${id}`));
}

/** The names of all codes in the current language. */
export function useNames(): Names {
  const { i18n } = useTranslation();
  return namesOf(i18n.getResourceBundle(i18n.language, 'names'));
}
