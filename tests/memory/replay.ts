import { answersIn, credit } from '../../src/memory/answers.ts';
import { type Card, withAnswer } from '../../src/memory/card.ts';
import { dayNumber } from '../../src/memory/days.ts';
import type { Answer, LogRecord } from '../../src/memory/record.ts';

/**
 * What a log comes to at `now`, worked out the long way: for each figure the whole log is gone through anew. The
 * summary has to come to the same.
 */
export function replay(records: readonly LogRecord[], now: number) {
  const answers = answersIn(records, now);
  return {
    answers: answers.length,
    cards: cardsOf(answers, now),
    weights: weightsOf(answers),
    taken: countsOf(answers.flatMap((one) => mixUpIn(one)?.direction ?? [])),
    days: daysOf(answers),
    lastAsked: new Map(answers.map(({ item, at }) => [item, at])),
  };
}

/** An answer from the future counts as given now, or with the next one that was given since. */
function cardsOf(answers: readonly Answer[], now: number): ReadonlyMap<string, Card> {
  const cards = new Map<string, Card>();
  for (const [index, answer] of answers.entries()) {
    const later = answers.slice(index).map(({ at }) => at);
    const card = withAnswer(cards.get(answer.about), answer, Math.min(now, ...later));
    cards.set(answer.about, card);
  }
  return cards;
}

function mixUpIn({ grade, about, confusedWith }: Answer) {
  if (grade !== 'wrong' || !confusedWith || confusedWith === about) return undefined;
  return { pair: pairOf(about, confusedWith), direction: `${about}>${confusedWith}` };
}

const pairOf = (one: string, other: string) => [one, other].sort().join(' ');

/** The weight of each pair: every mix-up adds to it, every right answer that withstood it takes a fifth. */
function weightsOf(answers: readonly Answer[]): ReadonlyMap<string, number> {
  const pairs = new Set(answers.flatMap((answer) => mixUpIn(answer)?.pair ?? []));
  return new Map([...pairs].map((pair) => [pair, weightOf(pair, answers)]));
}

function weightOf(pair: string, answers: readonly Answer[]): number {
  const items = new Set<string>();
  let weight = 0;
  for (const answer of answers) {
    const { about, shown, item, grade, sure = 'think' } = answer;
    if (mixUpIn(answer)?.pair === pair) {
      weight += { guess: 0.25, think: 1, sure: 1.5 }[sure];
      items.add(item);
    }
    const isOfPair = pair.split(' ').includes(about);
    const withstands = items.has(item) || shown.some((other) => pairOf(about, other) === pair);
    if (grade === 'best' && isOfPair && items.size > 0 && withstands) weight *= 0.8;
  }
  return weight;
}

function daysOf(answers: readonly Answer[]) {
  const days = new Set(answers.map(({ at, utcOffset }) => dayNumber(at, utcOffset)));
  return new Map(
    [...days].map((day) => {
      const those = answers.filter(({ at, utcOffset }) => dayNumber(at, utcOffset) === day);
      return [
        day,
        { answers: those.length, right: those.reduce((sum, one) => sum + credit(one), 0) },
      ];
    }),
  );
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
