import { describe, expect, it } from 'vitest';
import { atRandom, learn, learnedOnAverage } from './simulatedLearner.ts';

describe('a learner who forgets and mixes up four pairs, after 200 answers', () => {
  const scheduled = learnedOnAverage();
  const random = learnedOnAverage(atRandom);

  it('was asked what they mix up at least three times as often as chance would have it', () => {
    expect(scheduled.mixedUpShare / scheduled.randomShare).toBeGreaterThanOrEqual(3);
    expect(random.mixedUpShare / random.randomShare).toBeLessThan(1.5);
  });

  it('answers more of the items that were never asked, every single learner', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { before, after, pairsBefore, pairsAfter } = learn(`learner ${seed}`);
      expect(after).toBeGreaterThan(before);
      expect(pairsAfter).toBeGreaterThan(pairsBefore);
    }
  });

  it('has learned more than by questions at random, most of all what was mixed up', () => {
    expect(scheduled.after).toBeGreaterThan(random.after);
    expect(scheduled.pairsAfter).toBeGreaterThan(random.pairsAfter + 0.2);
  });
});
