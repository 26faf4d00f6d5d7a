import type { Catalog } from './catalog.ts';
import type { Pair } from './pair.ts';

/**
 * The pairs that people mix up most, by the number of independent pages and threads in which the question is asked
 * (Stack Overflow, issue trackers, reference sites; counted in November 2026).
 */
const mixedUp = [
  ['401', '403'],
  ['400', '422'],
  ['403', '404'],
  ['502', '504'],
  ['200', '204'],
  ['301', '308'],
  ['302', '307'],
  ['429', '503'],
] as const;

/** The pairs that people mix up most, the most frequent first, as far as the catalog holds them. */
export function mixedUpPairs(catalog: Catalog): readonly Pair[] {
  return mixedUp.flatMap(([leftId, rightId]) => {
    const left = catalog.byId(leftId);
    const right = catalog.byId(rightId);
    return left && right ? [{ left, right }] : [];
  });
}
