import { Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { ratingOf } from '../../src/memory/rating.ts';

describe('an answer is rated', () => {
  it('Again where it was wrong, sure or not, quick or slow', () => {
    expect(ratingOf({ grade: 'wrong', took: 5000 })).toBe(Rating.Again);
    expect(ratingOf({ grade: 'wrong', sure: 'sure', took: 60_000 })).toBe(Rating.Again);
    expect(ratingOf({ grade: 'wrong', sure: 'guess', took: 5000 })).toBe(Rating.Again);
  });

  it('Hard where it can be defended, was guessed, or took long', () => {
    expect(ratingOf({ grade: 'acceptable', sure: 'sure', took: 5000 })).toBe(Rating.Hard);
    expect(ratingOf({ grade: 'best', sure: 'guess', took: 5000 })).toBe(Rating.Hard);
    expect(ratingOf({ grade: 'best', sure: 'sure', took: 45_001 })).toBe(Rating.Hard);
  });

  it('Easy only where it was best, sure and quick', () => {
    expect(ratingOf({ grade: 'best', sure: 'sure', took: 11_999 })).toBe(Rating.Easy);
    expect(ratingOf({ grade: 'best', sure: 'sure', took: 12_000 })).toBe(Rating.Good);
    expect(ratingOf({ grade: 'best', sure: 'think', took: 5000 })).toBe(Rating.Good);
  });

  it('Good where nobody asked how sure', () => {
    expect(ratingOf({ grade: 'best', took: 5000 })).toBe(Rating.Good);
    expect(ratingOf({ grade: 'best', took: 45_000 })).toBe(Rating.Good);
  });
});
