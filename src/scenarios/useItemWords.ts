import { parsedOnce, useParsedWords } from '../i18n/useParsedWords.ts';
import type { QuizItem } from './item.ts';
import { type ItemWords, parseItemWords } from './itemWords.ts';

const itemWordsOf = parsedOnce(parseItemWords);

/** The words of an item in the current language; suspends while they load. */
export function useItemWords({ id, theme, kind }: QuizItem): ItemWords {
  const words = useParsedWords(wordsNamespace({ theme, kind }), itemWordsOf)[id];
  if (!words) throw new RangeError(`The item ${id} has no words`);
  return words;
}

/** The file in which the words of an item stand. */
export function wordsNamespace({ theme, kind }: Pick<QuizItem, 'theme' | 'kind'>) {
  return `quiz/${theme}/${kind}` as const;
}
