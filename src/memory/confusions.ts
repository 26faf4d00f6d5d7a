import type { Answer } from './record.ts';

/** Two codes that were taken for each other. */
export interface Confusion {
  /** Their ids, sorted. */
  readonly codes: readonly [string, string];
  /** How often one was taken for the other, ever. */
  readonly wrong: number;
  /** How much they are mixed up now: see `noteAnswer`. */
  readonly weight: number;
  /** When they were last mixed up, in milliseconds since 1970. */
  readonly last: number;
}

/** The same while answers come in: also which was taken for which. */
export interface ConfusionTally {
  /** How often the first of the two codes was taken for the second, and the second for the first. */
  readonly taken: readonly [number, number];
  readonly weight: number;
  readonly last: number;
}

/** What was taken for what, so far. */
export interface Confused {
  /** Under the first of two codes (sorted by their ids), then under the second. */
  readonly tallies: ReadonlyMap<string, ReadonlyMap<string, ConfusionTally>>;
  /** The pairs that were mixed up on an item, under its id. */
  readonly onItem: ReadonlyMap<string, readonly (readonly [string, string])[]>;
}

export const nothingConfused: Confused = { tallies: new Map(), onItem: new Map() };

/** One that can be changed, and the other stays as it is. */
export function copyOf({ tallies, onItem }: Confused) {
  return {
    tallies: new Map([...tallies].map(([first, inner]) => [first, new Map(inner)])),
    onItem: new Map(onItem),
  };
}

/** What a wrong answer weighs, by how sure it was: a guess may have hit on any code. */
const weights = { guess: 0.25, think: 1, sure: 1.5 } as const;
/** What is left of a weight after one right answer: three on each of the two leave a quarter, to be asked another day. */
const leftAfterRight = 0.8;
/** A pair is mixed up as long as this much is left: one confusion takes eight right answers to get below, a guess two. */
const mixedUpFrom = 0.2;

/**
 * Notes one more answer; they come in the order of `answersIn`.
 *
 * The weight of a pair grows by 1 with every wrong answer that took one of the two for the other, in either direction
 * (by 0.25 where it was a guess, by 1.5 where the reader was sure). It is multiplied by 0.8 with every later right
 * answer about one of them that withstood the other: the other was among the choices, or the item is one on which they
 * were mixed up before (there the choice may be no code). Only the best answer is right here, and an acceptable one is
 * never a confusion.
 */
export function noteAnswer(confused: Draft, answer: Answer): void {
  const { about, confusedWith, grade } = answer;
  if (grade === 'best') lighten(confused, answer);
  if (grade !== 'wrong' || !confusedWith || confusedWith === about) return;
  weighDown(confused, answer, confusedWith);
}

/** What was mixed up, the heaviest first (then what was mixed up last). */
export function confusions({ tallies }: Confused): readonly Confusion[] {
  const all = [...tallies].flatMap(([first, inner]) =>
    [...inner].map(([second, { taken, weight, last }]): Confusion => {
      return { codes: [first, second], wrong: taken[0] + taken[1], weight, last };
    }),
  );
  return all.sort(byWeight);
}

/** Whether the two are mixed up at present: if not, they were once, and are told apart by now. */
export function isMixedUp({ weight }: Pick<Confusion, 'weight'>): boolean {
  return weight >= mixedUpFrom;
}

/** How often a code was taken for another one, ever. */
export function timesTaken({ tallies }: Confused, about: string, other: string): number {
  const [first, second] = sorted(about, other);
  return tallies.get(first)?.get(second)?.taken[about === first ? 0 : 1] ?? 0;
}

type Draft = ReturnType<typeof copyOf>;

function weighDown({ tallies, onItem }: Draft, answer: Answer, confusedWith: string): void {
  const { about, item, at, sure = 'think' } = answer;
  const [first, second] = sorted(about, confusedWith);
  const inner = tallies.get(first) ?? new Map<string, ConfusionTally>();
  const { taken, weight } = inner.get(second) ?? { taken: [0, 0], weight: 0 };
  inner.set(second, {
    taken: about === first ? [taken[0] + 1, taken[1]] : [taken[0], taken[1] + 1],
    weight: weight + weights[sure],
    last: at,
  });
  tallies.set(first, inner);
  const pairs = onItem.get(item) ?? [];
  if (!pairs.some((pair) => pair[0] === first && pair[1] === second)) {
    onItem.set(item, [...pairs, [first, second]]);
  }
}

function lighten(confused: Draft, answer: Answer): void {
  for (const other of withstood(answer, confused)) {
    const [first, second] = sorted(answer.about, other);
    const inner = confused.tallies.get(first);
    const tally = inner?.get(second);
    if (tally) inner?.set(second, { ...tally, weight: tally.weight * leftAfterRight });
  }
}

/** The codes that an answer about one of a pair has withstood, each once. */
function withstood(
  { about, shown, item }: Answer,
  { tallies, onItem }: Confused,
): ReadonlySet<string> {
  const others = new Set<string>();
  for (const [first, second] of onItem.get(item) ?? []) {
    // The item may be about another code than it was then.
    if (first === about) others.add(second);
    else if (second === about) others.add(first);
  }
  for (const other of shown) {
    const [first, second] = sorted(about, other);
    if (tallies.get(first)?.has(second)) others.add(other);
  }
  return others;
}

function sorted(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}

function byWeight(a: Confusion, b: Confusion): number {
  return b.weight - a.weight || b.last - a.last || (a.codes.join() < b.codes.join() ? -1 : 1);
}
