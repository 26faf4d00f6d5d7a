import { type CuratedPair, curatedKey } from '../catalog/curatedPair.ts';
import { parsedOnce, useParsedWords } from '../i18n/useParsedWords.ts';
import { type PairWords, parsePairWords } from './pairWords.ts';

const pairWordsOf = parsedOnce(parsePairWords);

/** The words of a curated pair in the current language; suspends while they load. */
export function usePairWords(curated: CuratedPair): PairWords {
  return useParsedWords(`pairs/${curatedKey(curated)}`, pairWordsOf);
}
