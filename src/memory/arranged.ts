/**
 * The same items, as far as possible in the same order, but no two about one code in a row where that can be avoided.
 * It can as long as no code has more than every other place; a code that would have more of what is left goes next.
 */
export function arranged<Item extends { readonly about: string }>(
  items: readonly Item[],
): readonly Item[] {
  const waiting = [...items];
  const done: Item[] = [];
  while (waiting.length > 0) {
    const before = done.at(-1)?.about;
    const pressing = mostFrequent(waiting);
    const index = waiting.findIndex(({ about }) =>
      pressing === undefined ? about !== before : about === pressing,
    );
    done.push(...waiting.splice(Math.max(0, index), 1));
  }
  return done;
}

/** The code that more than half of the items are about, if there is one. */
function mostFrequent(items: readonly { readonly about: string }[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { about } of items) counts.set(about, (counts.get(about) ?? 0) + 1);
  return [...counts].find(([, count]) => count > items.length / 2)?.[0];
}
