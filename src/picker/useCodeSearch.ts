import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { useEnglishNames, useNames } from '../i18n/useCodeWords.ts';
import { type CodeSearch, createCodeSearch } from './codeSearch.ts';

/**
 * The search over the catalog in the current language and in English. A box has it prepared when it gets the focus, so
 * that the first key does not wait for the index, and a page where nobody searches makes none.
 */
export function useCodeSearch(): CodeSearch {
  const { i18n } = useTranslation('app');
  const catalog = useCatalogStore((state) => state.catalog);
  const names = useNames();
  const english = useEnglishNames();
  return useMemo(
    () => createCodeSearch(catalog, names, english, i18n.language),
    [catalog, names, english, i18n.language],
  );
}
