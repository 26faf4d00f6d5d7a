import { type FSRSState, fsrs, Rating } from 'ts-fsrs';
import { credit } from './answers.ts';
import { dayLength } from './days.ts';
import { ratingOf } from './rating.ts';
import type { Answer } from './record.ts';

/** What the answers about one code have left behind: what is scheduled is the ability to tell this code from others. */
export interface Card {
  /** Difficulty (1 to 10) and stability (days until the chance of recall has fallen to 90 %). */
  readonly memory: FSRSState;
  /** When it was last asked, in milliseconds since 1970. */
  readonly last: number;
  /** When it is due, in milliseconds since 1970. */
  readonly due: number;
  readonly answers: number;
  readonly right: number;
  readonly lapses: number;
  /** Whether the last answer was not wrong. */
  readonly held: boolean;
}

/** FSRS 6 with its default parameters: 90 % wanted; no fuzz, so that a replay always comes to the same state. */
const scheduler = fsrs({ enable_fuzz: false });

/** Within this many days an answer belongs to the same sitting as the one before. */
const sitting = 0.5;
const maximumIntervalWhenWrong = dayLength;
const intervalWhenSureAndWrong = 10 * 60_000;

/**
 * The card after one more answer, given at `at` (not before `card.last`).
 *
 * The time between two answers counts as it passed, not in calendar days: midnight, summer time and time zones change
 * nothing. Under half a day it is one sitting, for which FSRS has its formula for the same day; there an Easy counts
 * as Good, for to know it again at once says little.
 */
export function withAnswer(card: Card | undefined, answer: Answer, at: number): Card {
  const days = card ? (at - card.last) / dayLength : 0;
  const elapsed = days < sitting ? 0 : days;
  const rating = ratingOf(answer);
  const memory = scheduler.next_state(
    card?.memory ?? null,
    elapsed,
    card && elapsed === 0 && rating === Rating.Easy ? Rating.Good : rating,
  );
  const wrong = answer.grade === 'wrong';
  return {
    memory,
    last: at,
    due: at + interval(answer, scheduler.next_interval(memory.stability, elapsed) * dayLength),
    answers: (card?.answers ?? 0) + 1,
    right: (card?.right ?? 0) + credit(answer),
    lapses: (card?.lapses ?? 0) + (wrong && card?.held ? 1 : 0),
    held: !wrong,
  };
}

/** The chance (0 to 1) that it is still told apart at `now`, by the forgetting curve of FSRS. */
export function recallAt({ memory, last }: Card, now: number): number {
  return scheduler.forgetting_curve(Math.max(0, now - last) / dayLength, memory.stability);
}

/**
 * Milliseconds until it is due again. Right: FSRS's own interval, whole days. Wrong: that too, but a day at most.
 * Sure and wrong: ten minutes at most, for what one is sure of is not looked up.
 */
function interval({ grade, sure }: Answer, own: number): number {
  if (grade !== 'wrong') return own;
  return Math.min(own, sure === 'sure' ? intervalWhenSureAndWrong : maximumIntervalWhenWrong);
}
