import type { Pair } from '../catalog/pair.ts';
import { useCodePreload } from '../exchange/useCodePreload.ts';
import { usePairWordsPreload } from '../tree/usePairWordsPreload.ts';

/** Fetches all that a comparison needs, at once, before it is asked for. */
export function usePairPreload(): (pair: Pair) => void {
  const preloadCode = useCodePreload();
  const preloadWords = usePairWordsPreload();
  return (pair) => {
    preloadCode(pair.left);
    preloadCode(pair.right);
    preloadWords(pair);
  };
}
