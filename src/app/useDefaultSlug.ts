import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { mixedUpPairs } from '../catalog/mixedUpPairs.ts';
import { pairSlug } from '../catalog/pair.ts';

/** The comparison to offer where none is named: the one opened last, else the one that people mix up most. */
export function useDefaultSlug(): string {
  const last = useCatalogStore((state) => state.recent[0]);
  const catalog = useCatalogStore((state) => state.catalog);
  const pair = last ?? mixedUpPairs(catalog)[0];
  return pair ? pairSlug(pair) : '';
}
