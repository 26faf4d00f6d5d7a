import { answersIn } from '../../src/memory/answers.ts';
import { backupOf, readBackup } from '../../src/memory/backup.ts';
import { chooseItems } from '../../src/memory/choose.ts';
import { confusions } from '../../src/memory/confusions.ts';
import { keptText, readKeptText } from '../../src/memory/keptSummary.ts';
import { seededRandom } from '../../src/memory/random.ts';
import { parseRecord } from '../../src/memory/record.ts';
import { dueByDay, recalls } from '../../src/memory/schedule.ts';
import { perDay, streak } from '../../src/memory/statistics.ts';
import { summaryOf, withNext } from '../../src/memory/summary.ts';
import type { Askable } from '../../src/memory/supply.ts';
import { manyAnswers } from './manyAnswers.ts';

const codes = Array.from({ length: 80 }, (_, index) => String(400 + index));
const items: readonly Askable[] = codes.flatMap((about, index) =>
  [1, 2, 3, 4, 5].map((number) => ({
    id: `${about}-${number}`,
    about,
    mayConfuse: [-2, -1, 1, 2].flatMap((distance) => codes[index + distance] ?? []),
  })),
);

/** Milliseconds that each computation takes over so many answers, given over five years: names and times. */
export function memoryTimes(
  count = 100_000,
): readonly { readonly name: string; readonly milliseconds: number }[] {
  const now = Date.UTC(2026, 10, 25);
  const records = manyAnswers(count, now, items);
  const answers = answersIn(records, now);
  const summary = summaryOf(answers, now);
  const recalled = recalls(summary.cards, now);
  const log = { summary, recordCount: count, unreadable: 0, withdrawn: [] };
  const text = keptText(log, 'revision');
  const last = records[0];
  const backup = backupOf(records, now);
  const random = seededRandom('bench');
  const works: readonly (readonly [name: string, work: () => unknown])[] = [
    ['parseRecord, all', () => records.map(parseRecord)],
    ['answersIn', () => answersIn(records, now)],
    ['summaryOf', () => summaryOf(answers, now)],
    ['withNext', () => last && withNext(summary, last)],
    ['keptText', () => keptText(log, 'revision')],
    ['readKeptText', () => readKeptText(text, 'revision')],
    ['recalls', () => recalls(summary.cards, now)],
    ['dueByDay', () => dueByDay(recalled, now, 30, 0)],
    ['confusions', () => confusions(summary.confused)],
    ['chooseItems', () => chooseItems({ items, summary, now, count: 10, random })],
    ['perDay', () => perDay(summary.days, '2026-11-25', 365)],
    ['streak', () => streak(summary.days, '2026-11-25')],
    ['backupOf', () => backupOf(records, now)],
    ['readBackup', () => readBackup(backup)],
  ];
  return works.map(([name, work]) => ({ name, milliseconds: median(work) }));
}

function median(work: () => unknown): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2] ?? Number.NaN;
}
