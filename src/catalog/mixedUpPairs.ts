import type { Catalog } from './catalog.ts';
import type { CuratedPair } from './curatedPair.ts';
import type { Pair } from './pair.ts';
import { classOf, type StatusCode } from './statusCode.ts';

/** How many neighbours a code has at least. */
const neighboursWanted = 4;

/** The pairs that people mix up, the most frequent first, as far as the catalog holds them. */
export function mixedUpPairs(catalog: Catalog): readonly Pair[] {
  return catalog.mixedUp.flatMap(([leftId, rightId]) => {
    const left = catalog.byId(leftId);
    const right = catalog.byId(rightId);
    return left && right ? [{ left, right }] : [];
  });
}

/** The codes that this one is most often taken for, then those of its class that are nearest by number. */
export function neighboursOf(code: StatusCode, catalog: Catalog): readonly StatusCode[] {
  const takenFor = mixedUpPairs(catalog).flatMap(({ left, right }) => {
    if (left === code) return [right];
    return right === code ? [left] : [];
  });
  const distance = (other: StatusCode) => Math.abs(other.number - code.number);
  const nearest = catalog.all
    .filter((other) => other !== code && classOf(other.number) === classOf(code.number))
    .sort((a, b) => distance(a) - distance(b));
  const wanted = Math.max(neighboursWanted, takenFor.length);
  return [...new Set([...takenFor, ...nearest])].slice(0, wanted);
}

/** The pair as it is curated, whichever side its codes stand on; undefined where it has no words of its own. */
export function curatedPair({ left, right }: Pair, catalog: Catalog): CuratedPair | undefined {
  return catalog.curated.find(({ codes }) => codes.includes(left.id) && codes.includes(right.id));
}
