import { type Card, recallAt } from './card.ts';
import { dayNumber } from './days.ts';

/** How well one code is told from others, and when it is to be asked again. */
export interface Recall {
  readonly codeId: string;
  /** Milliseconds since 1970. */
  readonly due: number;
  /** Days until the chance of recall has fallen to 90 %. */
  readonly stability: number;
  /** The chance of recall now, 0 to 1. */
  readonly recall: number;
  readonly answers: number;
  /** How many answers were right; an acceptable one counts half. */
  readonly right: number;
  /** How often it was lost again: wrong answers after one that was not. */
  readonly lapses: number;
}

/**
 * The state at `now` of every code that was asked, by its id, from what is scheduled. A code that the catalog does not
 * know any more has its state too; who shows it leaves it out.
 */
export function recalls(
  cards: ReadonlyMap<string, Card>,
  now: number,
): ReadonlyMap<string, Recall> {
  return new Map([...cards].map(([codeId, card]) => [codeId, recallOf(codeId, card, now)]));
}

function recallOf(codeId: string, card: Card, now: number): Recall {
  const { due, answers, right, lapses, memory } = card;
  const { stability } = memory;
  return { codeId, due, stability, recall: recallAt(card, now), answers, right, lapses };
}

/** The codes that are due at `now`, the most overdue first. */
export function dueCodes(all: ReadonlyMap<string, Recall>, now: number): readonly string[] {
  return bySoonest(all)
    .filter(({ due }) => due <= now)
    .map(({ codeId }) => codeId);
}

/** All that were asked, the one that is due first in front. */
export function bySoonest(all: ReadonlyMap<string, Recall>): readonly Recall[] {
  return [...all.values()].sort((a, b) => a.due - b.due || (a.codeId < b.codeId ? -1 : 1));
}

/**
 * How many codes fall due on each of the coming `days` local days: the first is today and includes what is overdue.
 * `utcOffset`: minutes east of UTC, taken as it is now for all of them.
 */
export function dueByDay(
  all: ReadonlyMap<string, Recall>,
  now: number,
  days: number,
  utcOffset: number,
): readonly number[] {
  const today = dayNumber(now, utcOffset);
  const counts = new Map<number, number>();
  for (const { due } of all.values()) {
    const day = Math.max(0, dayNumber(due, utcOffset) - today);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return Array.from({ length: days }, (_, day) => counts.get(day) ?? 0);
}

/** Four steps from never asked to known for good. */
export const masteryLevels = ['new', 'shaky', 'growing', 'firm'] as const;
export type MasteryLevel = (typeof masteryLevels)[number];

/** A stability of a week is half of what is wanted, three weeks seven eighths. */
const halfStability = 7;
const growingFrom = 0.35;
const firmFrom = 0.7;

/**
 * How well a code is known, 0 to 1: `recall × (1 − 2^(−stability / 7 days)) × (1 − 2^(−answers))`.
 * That is: known now, and for long, and not by a single lucky answer. 0 where it was never asked.
 */
export function mastery(recall: Recall | undefined): number {
  if (!recall) return 0;
  const lasting = 1 - 2 ** (-recall.stability / halfStability);
  const tried = 1 - 2 ** -recall.answers;
  return recall.recall * lasting * tried;
}

/** The mastery in a word: new where never asked, growing from 0.35, firm from 0.7. */
export function masteryLevel(recall: Recall | undefined): MasteryLevel {
  if (!recall) return 'new';
  const value = mastery(recall);
  if (value >= firmFrom) return 'firm';
  return value >= growingFrom ? 'growing' : 'shaky';
}
