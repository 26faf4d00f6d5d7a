import { arranged } from './arranged.ts';
import { type Confusion, confusions, isMixedUp } from './confusions.ts';
import { dayLength } from './days.ts';
import type { Random } from './random.ts';
import type { Answer } from './record.ts';
import { bySoonest, recalls } from './schedule.ts';
import type { Summary } from './summary.ts';
import { type Askable, createSupply } from './supply.ts';

/** Within this many milliseconds an item was asked recently: the answer may be remembered instead of the reason. */
const recently = dayLength;

/**
 * The items for a practice, at most `count` of them, none twice:
 * 1. one about every code that is due, the most overdue first; where the code was ever mixed up with others, an item
 *    that offers one of them, unless all of those were asked within a day;
 * 2. for every pair that is mixed up, the heaviest first, one about each of the two with the other among its choices;
 * 3. one about every code that was never asked, in the order of `items` (so what people mix up most goes first);
 * 4. more of the same codes, the one that is due soonest first.
 * Of the items that would do, it is one that was never asked, else the one that was asked longest ago; `random` decides
 * between equals. No code is more than half of them, and none comes twice in a row, where that can be avoided.
 *
 * `summary` may know of items or codes that do not exist any more: they are no obstacle.
 */
export function chooseItems({
  items,
  summary,
  now,
  count,
  random,
}: {
  readonly items: readonly Askable[];
  readonly summary: Summary;
  readonly now: number;
  readonly count: number;
  readonly random: Random;
}): readonly string[] {
  const supply = createSupply(items, summary.lastAsked, random);
  const asked = bySoonest(recalls(summary.cards, now));
  const pairs = confusions(summary.confused);
  const known = new Set(asked.map(({ codeId }) => codeId));
  const fresh = supply.codes.filter((code) => !known.has(code));

  const chosen: Askable[] = [];
  /** Adds what is found about a code, where more is wanted; says whether it did. */
  const add = (code: string, find: () => Askable | undefined, mostOfOne = half(count)): boolean => {
    const chosenBefore = chosen.filter(({ about }) => about === code).length;
    const item = chosen.length < count && chosenBefore < mostOfOne ? find() : undefined;
    if (item) chosen.push(item);
    return item !== undefined;
  };
  /** Adds one about every code, round after round over the codes that have something left, until there are enough. */
  const addRounds = (codes: readonly string[], mostOfOne: number): void => {
    const left = codes.filter((code) => add(code, () => supply.take(code), mostOfOne));
    if (left.length > 0) addRounds(left, mostOfOne);
  };
  for (const { codeId, due } of asked) {
    if (due > now) break;
    const others = mixedUpWith(codeId, pairs);
    add(codeId, () => supply.takeAgainst(codeId, others, now - recently) ?? supply.take(codeId));
  }
  for (const { codes } of pairs.filter(isMixedUp)) {
    const [one, other] = random() < 0.5 ? codes : [codes[1], codes[0]];
    add(one, () => supply.takeAgainst(one, [other]));
    add(other, () => supply.takeAgainst(other, [one]));
  }
  for (const code of fresh) add(code, () => supply.take(code));

  const codes = [...asked.map(({ codeId }) => codeId), ...fresh];
  addRounds(codes, half(count));
  addRounds(codes, count);
  return arranged(chosen).map(({ id }) => id);
}

/** With at most so many of one code among `count`, no code has to come twice in a row. */
function half(count: number): number {
  return Math.ceil(count / 2);
}

/** The codes that this one was ever mixed up with. */
function mixedUpWith(code: string, pairs: readonly Confusion[]): readonly string[] {
  return pairs
    .filter(({ codes }) => codes.includes(code))
    .map(({ codes: [first, second] }) => (first === code ? second : first));
}

/**
 * The items for a drill of two codes, in an irregular order: one about either code and one about the other, by turns
 * of which each starts with one or the other as chance will have it, so that the turn gives nothing away. Only items
 * that offer the other code, unless a code has none; as many of each code as the scarcer one has. Within a code, what
 * was not asked recently comes first. Ask again with the new summary for another round.
 */
export function interleaved(
  items: readonly Askable[],
  [first, second]: readonly [string, string],
  { lastAsked }: Pick<Summary, 'lastAsked'>,
  random: Random,
): readonly string[] {
  const supply = createSupply(items, lastAsked, random);
  const firsts = supply.about(first, second);
  const seconds = supply.about(second, first);
  const length = Math.min(firsts.length, seconds.length) || firsts.length + seconds.length;
  return Array.from({ length }, (_, turn) => {
    const both = [firsts[turn], seconds[turn]].flatMap((item) => item?.id ?? []);
    return random() < 0.5 ? both : both.reverse();
  }).flat();
}

/** How many right answers in a row, about each of the two, show that they are told apart. */
const enough = 3;

/** Whether the last three of these answers about each of the two codes were the best: what ends a drill. */
export function isToldApart(
  answers: readonly Pick<Answer, 'about' | 'grade'>[],
  codes: readonly [string, string],
): boolean {
  return codes.every((code) => {
    const last = answers.filter(({ about }) => about === code).slice(-enough);
    return last.length === enough && last.every(({ grade }) => grade === 'best');
  });
}
