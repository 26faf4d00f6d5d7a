import type { Answer } from './record.ts';

/** Two codes that were taken for each other. */
export interface Confusion {
  /** Their ids, sorted. */
  readonly codes: readonly [string, string];
  /** How often one was taken for the other, ever. */
  readonly wrong: number;
  /** How much they are mixed up now: see `confusions`. */
  readonly weight: number;
  /** When they were last mixed up, in milliseconds since 1970. */
  readonly last: number;
}

/** What a wrong answer weighs, by how sure it was: a guess may have hit on any code. */
const weights = { guess: 0.25, think: 1, sure: 1.5 } as const;
/** What is left of a weight after one right answer: three on each of the two leave a quarter, to be asked another day. */
const leftAfterRight = 0.8;
/** A pair is mixed up as long as this much is left: one confusion takes eight right answers to get below, a guess two. */
const mixedUpFrom = 0.2;

interface Tally {
  readonly codes: readonly [string, string];
  wrong: number;
  weight: number;
  last: number;
}

interface Found {
  readonly all: Tally[];
  /** Under each of the two codes, by the other one. */
  readonly ofCode: Map<string, Map<string, Tally>>;
  /** Under the item on which it happened. */
  readonly onItem: Map<string, Set<Tally>>;
}

/**
 * What is mixed up, the heaviest first (then what was mixed up last); `answers` in the order of `answersIn`.
 *
 * The weight of a pair grows by 1 with every wrong answer that took one of the two for the other, in either direction
 * (by 0.25 where it was a guess, by 1.5 where the reader was sure). It is multiplied by 0.8 with every later right
 * answer about one of them that withstood the other: the other was among the choices, or the item is one on which they
 * were mixed up before (there the choice may be no code). Only the best answer is right here, and an acceptable one is
 * never a confusion.
 */
export function confusions(answers: readonly Answer[]): readonly Confusion[] {
  const found: Found = { all: [], ofCode: new Map(), onItem: new Map() };
  for (const answer of answers) {
    if (answer.grade === 'best') lighten(withstood(answer, found));
    const { about, confusedWith } = answer;
    if (answer.grade !== 'wrong' || !confusedWith || confusedWith === about) continue;
    const tally = found.ofCode.get(about)?.get(confusedWith) ?? begin(about, confusedWith, found);
    tally.wrong += 1;
    tally.weight += weights[answer.sure ?? 'think'];
    tally.last = answer.at;
    at(answer.item, found.onItem, () => new Set<Tally>()).add(tally);
  }
  return found.all.sort(byWeight);
}

/** Whether the two are mixed up at present: if not, they were once, and are told apart by now. */
export function isMixedUp({ weight }: Confusion): boolean {
  return weight >= mixedUpFrom;
}

function begin(about: string, other: string, { all, ofCode }: Found): Tally {
  const codes: readonly [string, string] = about < other ? [about, other] : [other, about];
  const tally: Tally = { codes, wrong: 0, weight: 0, last: 0 };
  all.push(tally);
  at(about, ofCode, () => new Map<string, Tally>()).set(other, tally);
  at(other, ofCode, () => new Map<string, Tally>()).set(about, tally);
  return tally;
}

function withstood({ about, shown, item }: Answer, { ofCode, onItem }: Found): ReadonlySet<Tally> {
  const those = new Set<Tally>();
  const withAbout = ofCode.get(about);
  if (!withAbout) return those;
  for (const tally of onItem.get(item) ?? []) {
    // The item may be about another code than it was then.
    if (tally.codes.includes(about)) those.add(tally);
  }
  for (const other of shown) {
    const tally = withAbout.get(other);
    if (tally) those.add(tally);
  }
  return those;
}

function lighten(tallies: ReadonlySet<Tally>): void {
  for (const tally of tallies) tally.weight *= leftAfterRight;
}

/** What stands under a key; where nothing does, it is made and put there. */
function at<Key, Value>(key: Key, map: Map<Key, Value>, make: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}

function byWeight(a: Confusion, b: Confusion): number {
  return b.weight - a.weight || b.last - a.last || (a.codes.join() < b.codes.join() ? -1 : 1);
}
