import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { useNames } from '../i18n/codeWords.ts';
import { createCodeSearch, type SearchResult } from './codeSearch.ts';

/** The search over the catalog in the current language. */
export function useCodeSearch(): (query: string) => SearchResult {
  const { i18n } = useTranslation('app');
  const catalog = useCatalogStore((state) => state.catalog);
  const names = useNames();
  return useMemo(
    () => createCodeSearch(catalog, names, i18n.language),
    [catalog, names, i18n.language],
  );
}
