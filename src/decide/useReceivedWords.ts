import { parsedOnce, useParsedWords } from '../i18n/useParsedWords.ts';
import { parseReceivedWords, type ReceivedWords } from './receivedWords.ts';

const receivedWordsOf = parsedOnce(parseReceivedWords);

/** What to do about a code that one has got, in the current language; suspends while it loads. */
export function useReceivedWords(id: string): ReceivedWords {
  return useParsedWords(`received/${id}`, receivedWordsOf);
}
