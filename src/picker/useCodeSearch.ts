import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { useEnglishNames, useNames } from '../i18n/useCodeWords.ts';
import { createCodeSearch, type SearchResult } from './codeSearch.ts';

/** Milliseconds after which the page is drawn and the index may be made, where the browser does not say when it idles. */
const untilIdle = 500;

/** The search over the catalog in the current language and in English; its index is made before the first key. */
export function useCodeSearch(): (query: string) => SearchResult {
  const { i18n } = useTranslation('app');
  const catalog = useCatalogStore((state) => state.catalog);
  const names = useNames();
  const english = useEnglishNames();
  const { prepare, search } = useMemo(
    () => createCodeSearch(catalog, names, english, i18n.language),
    [catalog, names, english, i18n.language],
  );
  useEffect(() => {
    if ('requestIdleCallback' in window) {
      const idle = window.requestIdleCallback(prepare);
      return () => window.cancelIdleCallback(idle);
    }
    const timer = setTimeout(prepare, untilIdle);
    return () => clearTimeout(timer);
  }, [prepare]);
  return search;
}
