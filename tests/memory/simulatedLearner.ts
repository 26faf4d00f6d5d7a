import { answersIn } from '../../src/memory/answers.ts';
import { type Random, seededRandom, shuffled } from '../../src/memory/random.ts';
import type { Answer } from '../../src/memory/record.ts';
import type { Askable } from '../../src/memory/supply.ts';
import { chooseItems } from './fromAnswers.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 10, 25, 8);
const sessionLength = 10;
/** Two sessions a day, morning and evening. */
const sessionsEvery = day / 2;

const codes = Array.from({ length: 60 }, (_, index) => String(400 + index));
/**
 * What this learner mixes up: four of the many pairs that stand side by side in the items. They are in the first half,
 * as the items begin with what people mix up most.
 */
const mixedUp: readonly (readonly [string, string])[] = [
  ['403', '404'],
  ['415', '416'],
  ['421', '423'],
  ['428', '429'],
];

/** Six items about each code, each with three of the six codes around it as its other choices. */
function createBank(random: Random): readonly Askable[] {
  return codes.flatMap((about, index) =>
    Array.from({ length: 6 }, (_, number) => ({
      id: `${about}-${number}`,
      about,
      mayConfuse: shuffled(
        [-3, -2, -1, 1, 2, 3].flatMap((distance) => codes[index + distance] ?? []),
        random,
      ).slice(0, 3),
    })),
  );
}

/** A strength that fades: after this many days a chance of 90 % is left (0: nothing was ever there). */
interface Trace {
  readonly days: number;
  readonly last: number;
}

/** The known forgetting curve: exponential, so not the one that FSRS assumes. */
function chance({ days, last }: Trace, now: number): number {
  return days === 0 ? 0 : 0.9 ** ((now - last) / day / days);
}

/** How a kind of knowledge takes hold: the days that a first explanation leaves, and the factor of each further one. */
interface Pace {
  readonly first: number;
  readonly factor: number;
}
const meaning: Pace = { first: 0.7, factor: 2 };
/** A confusion is sticky: it takes several explanations. */
const difference: Pace = { first: 0.15, factor: 1.5 };

/** What an explanation leaves behind: a longer memory where it was still there, else a new one. */
function strengthened(
  { days }: Trace,
  now: number,
  still: boolean,
  { first, factor }: Pace,
): Trace {
  return { days: still ? Math.max(first, days) * factor : Math.max(first, days / 2), last: now };
}

/** Somebody who knows a third of the codes and mixes up four pairs, learns from what is explained, and forgets. */
function createLearner(random: Random) {
  const known = new Map(
    codes.map((code): [string, Trace] => [code, { days: random() < 1 / 3 ? 10 : 0, last: start }]),
  );
  const apart = new Map(
    mixedUp.map((pair): [string, Trace] => [pair.join(), { days: 0, last: start }]),
  );
  const traceOf = (traces: ReadonlyMap<string, Trace>, key: string) =>
    traces.get(key) ?? { days: 0, last: start };
  const guess = 1 / 4;

  /** The chances to know what the code means, and to tell it from the one it is mixed up with. */
  function chances(item: Askable, now: number) {
    const pair = pairIn(item);
    return {
      pair,
      knows: chance(traceOf(known, item.about), now),
      tellsApart: pair ? chance(traceOf(apart, pair.join()), now) : 1,
    };
  }

  return {
    /** The chance of a right answer, without learning from it. */
    accuracy: (item: Askable, now: number) => {
      const { knows, tellsApart } = chances(item, now);
      return tellsApart * (knows + (1 - knows) * guess);
    },
    /** Answers, and learns from the explanation. */
    answer: (
      item: Askable,
      now: number,
    ): Pick<Answer, 'grade' | 'chosen' | 'confusedWith' | 'sure'> => {
      const { pair, knows, tellsApart } = chances(item, now);
      const [knew, toldApart] = [random() < knows, random() < tellsApart];
      known.set(item.about, strengthened(traceOf(known, item.about), now, knew, meaning));
      if (pair) {
        apart.set(
          pair.join(),
          strengthened(traceOf(apart, pair.join()), now, toldApart, difference),
        );
        const other = pair[0] === item.about ? pair[1] : pair[0];
        if (!toldApart)
          return { grade: 'wrong', chosen: other, confusedWith: other, sure: 'think' };
      }
      if (knew || random() < guess)
        return { grade: 'best', chosen: item.about, sure: knew ? 'think' : 'guess' };
      const [other = item.about] = shuffled(item.mayConfuse, random);
      return { grade: 'wrong', chosen: other, confusedWith: other, sure: 'guess' };
    },
  };
}

/** The pair that the learner mixes up, where the item tests it. */
function pairIn({ about, mayConfuse }: Askable): readonly [string, string] | undefined {
  return mixedUp.find(
    ([first, second]) =>
      (about === first && mayConfuse.includes(second)) ||
      (about === second && mayConfuse.includes(first)),
  );
}

/** What came of the learning. */
export interface Learned {
  /** The share of the questions that tested a pair which the learner mixes up, 0 to 1. */
  readonly mixedUpShare: number;
  /** The same share, had each question been chosen at random. */
  readonly randomShare: number;
  /** The chance of a right answer to an item that is never asked, before and after; over all codes. */
  readonly before: number;
  readonly after: number;
  /** The same over the items that test a pair which the learner mixes up. */
  readonly pairsBefore: number;
  readonly pairsAfter: number;
}

/** Chooses the items of a session. */
export type Chooser = typeof chooseItems;

/** One learner with a seed of their own answers so many items, ten at a time, as they are chosen by the scheduler. */
export function learn(seed: string, answersGiven = 200, choose: Chooser = chooseItems): Learned {
  const random = seededRandom(seed);
  const bank = createBank(random);
  const heldBack = bank.filter(({ id }) => /-[45]$/.test(id));
  const items = bank.filter((item) => !heldBack.includes(item));
  const learner = createLearner(random);
  const given: Answer[] = [];
  let now = start;
  const accuracy = (those: readonly Askable[]) =>
    mean(those.map((item) => learner.accuracy(item, now)));
  const heldBackPairs = heldBack.filter(pairIn);
  const [before, pairsBefore] = [accuracy(heldBack), accuracy(heldBackPairs)];

  for (; given.length < answersGiven; now += sessionsEvery) {
    const answers = answersIn(given);
    const chosen = choose({ items, answers, now, count: sessionLength, random });
    for (const [turn, id] of chosen.entries()) {
      const item = items.find((one) => one.id === id);
      if (!item) throw new Error(`There is no item ${id}`);
      const at = now + turn * 30_000;
      const { about, mayConfuse } = item;
      given.push({
        kind: 'answer',
        id: `${seed}-${given.length}`,
        item: id,
        about,
        shown: [...shuffled([about, ...mayConfuse], random)],
        took: 20_000,
        at,
        utcOffset: 0,
        session: String(now),
        ...learner.answer(item, at),
      });
    }
  }

  const testsPair = (id: string) => items.some((item) => item.id === id && pairIn(item));
  return {
    mixedUpShare: mean(given.map(({ item }) => (testsPair(item) ? 1 : 0))),
    randomShare: mean(items.map((item) => (pairIn(item) ? 1 : 0))),
    before,
    after: accuracy(heldBack),
    pairsBefore,
    pairsAfter: accuracy(heldBackPairs),
  };
}

/** The mean of twenty learners. */
export function learnedOnAverage(choose?: Chooser): Learned {
  const all = Array.from({ length: 20 }, (_, seed) => learn(`learner ${seed}`, 200, choose));
  const meanOf = (figure: keyof Learned) => mean(all.map((learned) => learned[figure]));
  return {
    mixedUpShare: meanOf('mixedUpShare'),
    randomShare: meanOf('randomShare'),
    before: meanOf('before'),
    after: meanOf('after'),
    pairsBefore: meanOf('pairsBefore'),
    pairsAfter: meanOf('pairsAfter'),
  };
}

/** The same learner, asked at random. */
export const atRandom: Chooser = ({ items, count, random }) =>
  shuffled(items, random)
    .slice(0, count)
    .map(({ id }) => id);

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
