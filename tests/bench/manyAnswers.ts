import { seededRandom } from '../../src/memory/random.ts';
import { type Answer, confidences } from '../../src/memory/record.ts';
import type { Askable } from '../../src/memory/supply.ts';

const day = 86_400_000;

/** So many answers, given over five years up to `now`, in no order, as a database gives them out; one in five wrong. */
export function manyAnswers(
  count: number,
  now: number,
  items: readonly Askable[],
): readonly Answer[] {
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
