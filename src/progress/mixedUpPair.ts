import type { Catalog } from '../catalog/catalog.ts';
import type { Pair } from '../catalog/pair.ts';
import { type Confusion, isMixedUp } from '../memory/confusions.ts';

/** Two codes of the catalog that were taken for each other. */
export interface MixedUpPair {
  readonly pair: Pair;
  /** How often one was taken for the other, ever. */
  readonly wrong: number;
}

/**
 * The confusions between codes that the catalog knows, the heaviest first as they come: those at present, and those that are over. What
 * no longer exists, or never did (a log can be imported), is left out.
 */
export function pairsOf(
  all: readonly Confusion[],
  catalog: Catalog,
): { readonly mixedUp: readonly MixedUpPair[]; readonly toldApart: readonly MixedUpPair[] } {
  const mixedUp: MixedUpPair[] = [];
  const toldApart: MixedUpPair[] = [];
  for (const confusion of all) {
    const [left, right] = confusion.codes.map((id) => catalog.byId(id));
    if (!left || !right) continue;
    const pair = { pair: { left, right }, wrong: confusion.wrong };
    (isMixedUp(confusion) ? mixedUp : toldApart).push(pair);
  }
  return { mixedUp, toldApart };
}
