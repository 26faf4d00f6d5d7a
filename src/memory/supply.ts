import { type Random, shuffled } from './random.ts';

/** What has to be known of an item to choose it. */
export interface Askable {
  readonly id: string;
  /** The id of the code that it is about. */
  readonly about: string;
  /** The ids of the codes among its choices, or for which a choice would be right. */
  readonly mayConfuse: readonly string[];
}

/** The items that can be chosen from. */
export interface Supply {
  /** The codes that there are items about, in the order of the items. */
  readonly codes: readonly string[];
  /** Takes out the next item about a code; undefined where none is left. */
  take(code: string): Askable | undefined;
  /** The same, but only an item that offers one of the others too; `since`: and only one that was not asked since. */
  takeAgainst(code: string, others: readonly string[], since?: number): Askable | undefined;
  /** What is left about a code: those that offer the other one, or all where none does. */
  about(code: string, other: string): readonly Askable[];
}

/**
 * Sorts the items by code. Within a code, what was never asked comes first, then what was asked longest ago; `random`
 * decides between equals. `lastAsked`: milliseconds since 1970, by the id of the item.
 */
export function createSupply(
  items: readonly Askable[],
  lastAsked: ReadonlyMap<string, number>,
  random: Random,
): Supply {
  const never = -1;
  const asked = ({ id }: Askable) => lastAsked.get(id) ?? never;

  const codes = [...new Set(items.map(({ about }) => about))];
  const left = new Map<string, Askable[]>(codes.map((code) => [code, []]));
  for (const item of [...shuffled(items, random)].sort((a, b) => asked(a) - asked(b))) {
    left.get(item.about)?.push(item);
  }
  return {
    codes,
    take: (code) => left.get(code)?.shift(),
    takeAgainst: (code, others, since = Number.POSITIVE_INFINITY) => {
      const those = left.get(code) ?? [];
      const index = those.findIndex(
        (item) => asked(item) < since && others.some((other) => item.mayConfuse.includes(other)),
      );
      return index < 0 ? undefined : those.splice(index, 1)[0];
    },
    about: (code, other) => {
      const those = left.get(code) ?? [];
      const offering = those.filter(({ mayConfuse }) => mayConfuse.includes(other));
      return offering.length > 0 ? offering : those;
    },
  };
}
