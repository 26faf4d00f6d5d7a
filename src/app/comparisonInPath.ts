import type { Catalog } from '../catalog/catalog.ts';
import type { Pair } from '../catalog/pair.ts';

/** The comparison that a wrong address may have meant: the first two codes that it names. */
export function comparisonInPath(path: string, catalog: Catalog): Pair | undefined {
  const named = [...path.matchAll(/\d+/g)].flatMap(([number]) => catalog.byId(number) ?? []);
  const [left, right] = [...new Set(named)];
  return left && right ? { left, right } : undefined;
}
