import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { curatedKey } from '../catalog/curatedPair.ts';
import { curatedPair } from '../catalog/mixedUpPairs.ts';
import type { Pair } from '../catalog/pair.ts';
import { preloadWords } from '../i18n/preloadWords.ts';
import { treeNamespaces } from './useTreeWords.ts';

/** Fetches what will be said of the relation of two codes, the questions and the pair's own words, before it is asked for. */
export function usePairWordsPreload(): (pair: Pair) => void {
  const { i18n } = useTranslation();
  const catalog = useCatalogStore((state) => state.catalog);
  return (pair) => {
    const curated = curatedPair(pair, catalog);
    const own = curated ? [`pairs/${curatedKey(curated)}` as const] : [];
    // What does not come is asked for again by the view that needs it, which then says so.
    preloadWords(i18n, [...treeNamespaces, ...own]).catch(() => undefined);
  };
}
