import type { Pair } from '../src/catalog/pair.ts';
import { catalog } from '../src/catalog/wholeCatalog.ts';

/** Every pair of codes of the catalog, in both orders. */
export const allPairs: readonly Pair[] = catalog.all.flatMap((left) =>
  catalog.all.filter((right) => right !== left).map((right) => ({ left, right })),
);
