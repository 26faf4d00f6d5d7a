import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { type CodeWords, type Names, parseCodeWords, parseNames } from './codeWords.ts';
import { fallbackTag } from './languages.ts';
import { parsedOnce, useParsedWords } from './useParsedWords.ts';
import { loadWords } from './wordFiles.ts';

const codeWordsOf = parsedOnce(parseCodeWords);
const namesOf = parsedOnce(parseNames);

/** The words of one code in the current language; suspends while they load. */
export function useCodeWords(id: string): CodeWords {
  return useParsedWords(`codes/${id}`, codeWordsOf);
}

/** The names of all codes in the current language. */
export function useNames(): Names {
  const { i18n } = useTranslation();
  return namesOf(i18n.getResourceBundle(i18n.language, 'names'));
}

let englishNames: Promise<Names> | undefined;

/**
 * The English names, loaded once, for a search in any language. Should they not come, the search goes without: they
 * are an addition to the words of the reader's own language.
 */
export function loadEnglishNames(): Promise<Names> {
  englishNames ??= loadWords(fallbackTag, 'names').then(namesOf, () => ({}));
  return englishNames;
}

const none: Promise<Names> = Promise.resolve({});

/** The English names where the current language is another one, else none; suspends while they load. */
export function useEnglishNames(): Names {
  const { i18n } = useTranslation();
  return use(i18n.language === fallbackTag ? none : loadEnglishNames());
}
