/** Numbers from 0 up to, not including, 1: `Math.random`, or a seeded stream that is the same everywhere. */
export type Random = () => number;

/**
 * A stream of random numbers that depends on the seed alone: the same on every device and in every browser.
 * The seed is hashed by FNV-1a (32 bits, over UTF-16 units; draft-eastlake-fnv) and starts Tommy Ettinger's
 * mulberry32, whose period is 2³². Good enough to shuffle and to choose; not for secrets.
 */
export function seededRandom(seed: string): Random {
  let state = fnv1a(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same members in a random order; every order is as likely. The list itself stays as it is. */
export function shuffled<Member>(list: readonly Member[], random: Random): readonly Member[] {
  return list
    .map((member) => ({ member, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ member }) => member);
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}
