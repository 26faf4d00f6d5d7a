import { expect } from '@playwright/test';
import { atRandom, learnedOnAverage } from '../memory/simulatedLearner.ts';
import { memoryTimes } from './memoryTimes.ts';
import type { Table } from './table.ts';

/** What the memory costs with 100,000 answers in the log, in Node; and what its choice of items is worth. */
export function measureMemory({ report }: Table): void {
  report('100,000 answers, in Node', '', '');
  for (const { name, milliseconds } of memoryTimes()) {
    report(`  ${name}`, `${Math.round(milliseconds)} ms`);
  }
  const chosen = learnedOnAverage();
  const random = learnedOnAverage(atRandom);
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const rise = (before: number, after: number) => `${percent(before)} → ${percent(after)}`;
  report('after 200 answers', 'by the scheduler / at random', '');
  report(
    '  what is mixed up is asked',
    `${(chosen.mixedUpShare / chosen.randomShare).toFixed(1)} times as often`,
    '3 times',
  );
  report(
    '  held-back items right',
    `${rise(chosen.before, chosen.after)} / ${rise(random.before, random.after)}`,
    'rises',
  );
  report(
    '  held-back mix-ups right',
    `${rise(chosen.pairsBefore, chosen.pairsAfter)} / ${rise(random.pairsBefore, random.pairsAfter)}`,
    'rises',
  );
  expect.soft(chosen.mixedUpShare / chosen.randomShare).toBeGreaterThanOrEqual(3);
  expect.soft(chosen.after).toBeGreaterThan(chosen.before);
  expect.soft(chosen.pairsAfter).toBeGreaterThan(chosen.pairsBefore);
}
