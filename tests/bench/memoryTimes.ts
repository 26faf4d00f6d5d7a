import { answersIn } from '../../src/memory/answers.ts';
import { backupOf, readBackup } from '../../src/memory/backup.ts';
import { chooseItems } from '../../src/memory/choose.ts';
import { confusions } from '../../src/memory/confusions.ts';
import { seededRandom } from '../../src/memory/random.ts';
import { type Answer, confidences, parseRecord } from '../../src/memory/record.ts';
import { dueByDay, recalls } from '../../src/memory/schedule.ts';
import { perDay, streak } from '../../src/memory/statistics.ts';
import type { Askable } from '../../src/memory/supply.ts';

const day = 86_400_000;
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
  const records = createRecords(count, now);
  const answers = answersIn(records, now);
  const recalled = recalls(answers, now);
  const backup = backupOf(records, now);
  const random = seededRandom('bench');
  const works: readonly (readonly [name: string, work: () => unknown])[] = [
    ['parseRecord, all', () => records.map(parseRecord)],
    ['answersIn', () => answersIn(records, now)],
    ['recalls', () => recalls(answers, now)],
    ['dueByDay', () => dueByDay(recalled, now, 30, 0)],
    ['confusions', () => confusions(answers)],
    ['chooseItems', () => chooseItems({ items, answers, now, count: 10, random })],
    ['perDay', () => perDay(answers, '2026-11-25', 365)],
    ['streak', () => streak(answers, '2026-11-25')],
    ['backupOf', () => backupOf(records, now)],
    ['readBackup', () => readBackup(backup)],
  ];
  return works.map(([name, work]) => ({ name, milliseconds: median(work) }));
}

/** Answers in no order, as a database gives them out; one in five wrong. */
function createRecords(count: number, now: number): readonly Answer[] {
  const random = seededRandom('records');
  const one = <Member>(list: readonly Member[]) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, index) => {
    const item = one(items);
    if (!item) throw new Error('There are no items');
    const other = random() < 0.2 ? one(item.mayConfuse) : undefined;
    const sure = one(confidences);
    return {
      kind: 'answer',
      id: `${Math.floor(random() * 2 ** 32).toString(16)}-${index}`,
      item: item.id,
      about: item.about,
      shown: [item.about, ...item.mayConfuse],
      chosen: other ?? item.about,
      grade: other ? 'wrong' : 'best',
      ...(other ? { confusedWith: other } : {}),
      ...(sure ? { sure } : {}),
      took: Math.floor(random() * 60_000),
      at: now - Math.floor(random() * 5 * 365 * day),
      utcOffset: 180,
      session: 'bench',
    };
  });
}

function median(work: () => unknown): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2] ?? Number.NaN;
}
