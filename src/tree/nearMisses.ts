import type { Catalog } from '../catalog/catalog.ts';
import type { Leaf } from './node.ts';
import { codesBelow, type Path } from './paths.ts';

/**
 * The codes that a path came nearest to missing: those that people mix up with its end go first, the nearer in the
 * tree the better, then the others by their distance.
 */
export function nearMisses(path: Path<Leaf>, catalog: Catalog, count: number): readonly string[] {
  const own = path.end.code;
  const byDistance = path.steps.toReversed().flatMap(({ question }) => codesBelow(question));
  const others = [...new Set(byDistance)].filter((code) => code !== own);
  const takenFor = (code: string) =>
    catalog.mixedUp.findIndex((pair) => pair.includes(own) && pair.includes(code));
  const rank = (code: string) => {
    const place = takenFor(code);
    return place === -1 ? catalog.mixedUp.length : place;
  };
  return others.toSorted((a, b) => rank(a) - rank(b)).slice(0, count);
}
