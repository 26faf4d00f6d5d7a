import type { CuratedPair } from './curatedPair.ts';
import { owners } from './owners.ts';
import type { StatusCode } from './statusCode.ts';

/** The ids of two codes that people mix up. */
export type MixedUp = readonly [string, string];

/** The status codes that Statuscope holds, in the order of their numbers. */
export interface Catalog {
  readonly all: readonly StatusCode[];
  /** What people mix up, the most frequent first. */
  readonly mixedUp: readonly MixedUp[];
  /** The pairs that have words of their own. */
  readonly curated: readonly CuratedPair[];
  /** The code with this id, or undefined where the catalog holds none. */
  byId(id: string): StatusCode | undefined;
  /** Every meaning of a number: the registered one, or the one met most, comes first. */
  meaningsOf(number: number): readonly StatusCode[];
}

/** A catalog of the given codes, of what people mix up among them, and of the pairs with words of their own. */
export function createCatalog(
  codes: Iterable<StatusCode>,
  mixedUp: readonly MixedUp[] = [],
  curated: readonly CuratedPair[] = [],
): Catalog {
  // Of one number, the meaning that is registered or met most comes first: its id is the bare number, and so shorter.
  const all = [...codes].sort((a, b) => a.number - b.number || a.id.length - b.id.length);
  const byId = new Map(all.map((code) => [code.id, code]));
  return {
    all,
    mixedUp,
    curated,
    byId: (id) => byId.get(id),
    meaningsOf: (number) => all.filter((code) => code.number === number),
  };
}

/** What to call a code in a line of text: its number, and the owner where the number alone does not tell. */
export function labelOf(code: StatusCode, catalog: Catalog): string {
  const owner = ownerName(code);
  const ambiguous = catalog.meaningsOf(code.number).length > 1;
  return ambiguous && owner !== undefined ? `${code.number} ${owner}` : String(code.number);
}

/** The name of who made the code up; undefined where it is registered or nobody is known. */
export function ownerName({ owner }: StatusCode): string | undefined {
  return owner === undefined || owner === 'unknown' ? undefined : owners[owner];
}
