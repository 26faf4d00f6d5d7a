import { type Grade, Rating } from 'ts-fsrs';
import type { Answer } from './record.ts';

/** Up to this many milliseconds an answer is quick: read, known, chosen. */
export const quick = 12_000;
/** From this many milliseconds on it was worked out rather than known. */
export const slow = 45_000;

/**
 * How an answer is rated for FSRS, from how right it was, how sure (where that was said) and how long it took:
 *
 * | answer     | sure                | time            | rating |
 * |------------|---------------------|-----------------|--------|
 * | wrong      | any                 | any             | Again  |
 * | acceptable | any                 | any             | Hard   |
 * | best       | guess               | any             | Hard   |
 * | best       | think, sure, unsaid | over 45 seconds | Hard   |
 * | best       | sure                | under 12 s      | Easy   |
 * | best       | otherwise           |                 | Good   |
 *
 * FSRS takes Hard for a success, so what is rated Hard grows firm, only more slowly. To be sure and wrong is Again too;
 * `card.ts` brings it back sooner.
 */
export function ratingOf({ grade, sure, took }: Pick<Answer, 'grade' | 'sure' | 'took'>): Grade {
  if (grade === 'wrong') return Rating.Again;
  if (grade === 'acceptable' || sure === 'guess' || took > slow) return Rating.Hard;
  return sure === 'sure' && took < quick ? Rating.Easy : Rating.Good;
}
