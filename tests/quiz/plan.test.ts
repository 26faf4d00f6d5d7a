import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeDrilled, pairSlug } from '../../src/catalog/pair.ts';
import { addDays, dayLength } from '../../src/memory/days.ts';
import { seededRandom } from '../../src/memory/random.ts';
import type { Answer } from '../../src/memory/record.ts';
import { summaryOf } from '../../src/memory/summary.ts';
import type { Mode } from '../../src/quiz/mode.ts';
import { lengths, planSession } from '../../src/quiz/plan.ts';
import type { Asked } from '../../src/quiz/session.ts';
import { themes } from '../../src/scenarios/item.ts';
import { itemBank, itemOf } from '../../src/scenarios/itemBank.ts';
import { allPairs } from '../pairs.ts';
import { noon, today } from './fakes.ts';

const anySeed = fc.string();
const anyTheme = fc.constantFrom(...themes);
const code = fc.constantFrom('200', '301', '308', '401', '403', '404', '502', '508-cloudlinux');
const anyPair = fc.tuple(code, code).filter(([one, other]) => one < other);
const anyMode: fc.Arbitrary<Mode> = fc.oneof(
  fc.constantFrom<Mode>(
    { kind: 'practice' },
    { kind: 'sprint' },
    { kind: 'daily' },
    { kind: 'exam' },
  ),
  anyTheme.map((theme) => ({ kind: 'theme', theme }) as const),
  anyPair.map((codes) => ({ kind: 'pair', codes }) as const),
);

/** Answers to items of the bank, right and wrong ones, within the last month. */
const anyAnswers: fc.Arbitrary<readonly Answer[]> = fc.array(
  fc
    .record({
      id: fc.uuid(),
      index: fc.nat(itemBank.length - 1),
      choice: fc.nat(2),
      ago: fc.nat(30 * dayLength),
    })
    .map(({ id, index, choice, ago }): Answer => {
      const item = itemBank[index];
      const chosen = item?.choices[choice];
      if (!item || !chosen) throw new RangeError(`There is no choice ${choice} of item ${index}`);
      return {
        kind: 'answer',
        id,
        item: item.id,
        about: item.about,
        shown: item.choices.map((one) => one.id),
        chosen: chosen.id,
        grade: chosen.grade,
        ...(chosen.grade === 'wrong' ? { confusedWith: '418' } : {}),
        took: 5_000,
        at: noon - ago,
        utcOffset: 0,
        session: 'earlier',
      };
    }),
  { maxLength: 40 },
);

function plan(mode: Mode, answers: readonly Answer[] = [], seed = '', day = today): Asked[] {
  const random = seededRandom(seed);
  return planSession(mode, {
    items: itemBank,
    summary: summaryOf(answers),
    now: noon,
    day,
    random,
  });
}

const codesOf = (asked: readonly Asked[]) => asked.map(({ item }) => itemOf(item)?.about ?? 'none');
const idsOf = (asked: readonly Asked[]) => asked.map(({ item }) => item);
const count = <Thing>(things: readonly Thing[]) => new Set(things).size;

describe('whatever session is planned, whatever was answered before', () => {
  it('it asks items that there are, none twice, each with all its choices', () => {
    fc.assert(
      fc.property(anyMode, anyAnswers, anySeed, (mode, answers, seed) => {
        const asked = plan(mode, answers, seed);
        expect(asked.length).toBeGreaterThan(0);
        expect(count(idsOf(asked))).toBe(asked.length);
        for (const { item, shown } of asked) {
          const choices = itemOf(item)?.choices.map(({ id }) => id) ?? [];
          expect([...shown].sort()).toEqual([...choices].sort());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('it has as many questions as are promised', () => {
    fc.assert(
      fc.property(anyTheme, anyAnswers, anySeed, (theme, answers, seed) => {
        expect(plan({ kind: 'practice' }, answers, seed)).toHaveLength(lengths.practice);
        expect(plan({ kind: 'theme', theme }, answers, seed)).toHaveLength(lengths.theme);
        expect(plan({ kind: 'daily' }, answers, seed)).toHaveLength(5);
        expect(plan({ kind: 'exam' }, answers, seed)).toHaveLength(30);
        expect(plan({ kind: 'sprint' }, answers, seed)).toHaveLength(itemBank.length);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a theme', () => {
  it('asks its own items only', () => {
    fc.assert(
      fc.property(anyTheme, anyAnswers, anySeed, (theme, answers, seed) => {
        const asked = plan({ kind: 'theme', theme }, answers, seed);
        expect(asked.map(({ item }) => itemOf(item)?.theme)).toEqual(asked.map(() => theme));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a drill of two codes', () => {
  it('is about these two only, and not about one alone where there are items about both', () => {
    fc.assert(
      fc.property(anyPair, anyAnswers, anySeed, (codes, answers, seed) => {
        expect([...new Set(codesOf(plan({ kind: 'pair', codes }, answers, seed)))].sort()).toEqual(
          codes,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('asks nothing where no item is about either', () => {
    expect(plan({ kind: 'pair', codes: ['305', '306'] })).toEqual([]);
  });

  it('asks something wherever pages lead to one, and nothing where they do not', () => {
    for (const pair of allPairs.filter(({ left, right }) => left.id < right.id)) {
      const asked = plan({ kind: 'pair', codes: [pair.left.id, pair.right.id] });
      expect(asked.length > 0, pairSlug(pair)).toBe(canBeDrilled(pair));
    }
  });
});

describe('the daily five', () => {
  it('are the same for everyone on a day, whatever they answered, and in the same order', () => {
    fc.assert(
      fc.property(anyAnswers, anySeed, fc.nat(4000), (answers, seed, days) => {
        const day = addDays(today, days);
        const mine = plan({ kind: 'daily' }, answers, seed, day);
        expect(mine).toEqual(plan({ kind: 'daily' }, [], 'another', day));
        const turned = [...itemBank].reverse();
        const random = seededRandom(seed);
        const circumstances = { items: turned, summary: summaryOf(answers), now: 0, day, random };
        expect(idsOf(planSession({ kind: 'daily' }, circumstances))).toEqual(idsOf(mine));
        expect(count(codesOf(mine))).toBe(5);
      }),
      { numRuns: 30 },
    );
  });

  it('are others on every day of a year', () => {
    const year = Array.from({ length: 365 }, (_, index) =>
      idsOf(plan({ kind: 'daily' }, [], '', addDays(today, index))).join(' '),
    );
    expect(count(year)).toBe(365);
  });

  it('come to every item within some months', () => {
    const days = Array.from({ length: 1000 }, (_, index) =>
      idsOf(plan({ kind: 'daily' }, [], '', addDays(today, index))),
    );
    expect(count(days.flat())).toBeGreaterThan(itemBank.length * 0.95);
  });
});

describe('an exam', () => {
  it('is about thirty different codes, others each time', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const asked = plan({ kind: 'exam' }, [], seed);
        expect(count(codesOf(asked))).toBe(30);
        expect(idsOf(plan({ kind: 'exam' }, [], `${seed} again`))).not.toEqual(idsOf(asked));
      }),
      { numRuns: 30 },
    );
  });
});
