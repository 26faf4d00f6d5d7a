import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersIn } from '../../src/memory/answers.ts';
import { interleaved, isToldApart } from '../../src/memory/choose.ts';
import { seededRandom } from '../../src/memory/random.ts';
import type { Answer } from '../../src/memory/record.ts';
import { summaryOf } from '../../src/memory/summary.ts';
import type { Askable } from '../../src/memory/supply.ts';
import { answer, anyLog, day, hour, mixedUp, morning, toldApart } from './answer.ts';
import { chooseItems } from './fromAnswers.ts';

/** Three items about each code; the first two offer the next code, and the code before. */
const bank = ['401', '403', '404', '410', '422', '500'].flatMap((about, index, codes) => {
  const near = [codes[index - 1], codes[index + 1]].flatMap((code) => code ?? []);
  return ['prose', 'log', 'code'].map(
    (kind): Askable => ({
      id: `${kind}-${about}`,
      about,
      mayConfuse: kind === 'code' ? ['418'] : near,
    }),
  );
});
const aboutOf = (id: string | undefined) => bank.find((item) => item.id === id)?.about;

/** The codes that the chosen items are about. */
function codesChosen(
  answers: readonly Answer[],
  count: number,
  now = morning + hour,
  seed = 'one',
) {
  const ids = chooseItems({ items: bank, answers, now, count, random: seededRandom(seed) });
  return ids.map(aboutOf);
}

describe('choosing what to practise', () => {
  it('begins with what people mix up most, where nothing was asked yet', () => {
    expect(codesChosen([], 3)).toEqual(['401', '403', '404']);
  });

  it('asks what is due first, then what is mixed up, then what is new', () => {
    const answers = answersIn([
      answer({ about: '500', item: 'prose-500', at: morning - 30 * day }),
      mixedUp('410', '422', { sure: 'think' }),
    ]);
    const codes = codesChosen(answers, 5);
    expect(codes[0]).toBe('500');
    expect([...codes.slice(1, 3)].sort()).toEqual(['410', '422']);
    expect(codes.slice(3)).toEqual(['401', '403']);
  });

  it('asks about a pair that is mixed up only where the other one is among the choices', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const ids = chooseItems({
        items: bank,
        answers: [mixedUp('410', '422')],
        now: morning + hour,
        count: 2,
        random: seededRandom(`${seed}`),
      });
      for (const id of ids) expect(id).toMatch(/^(prose|log)-(410|422)$/);
    }
  });

  it('asks a due code that was mixed up with the other one beside it, but not the item of an hour ago', () => {
    const now = morning + 30 * day;
    const items = bank.filter(({ about }) => about === '422');
    const ask = (answers: readonly Answer[]) =>
      chooseItems({ items, answers, now, count: 1, random: Math.random });
    const mix = mixedUp('422', '410', { item: 'log-422' });
    const unrelated = answer({ about: '422', item: 'prose-422', at: now - hour, took: 60_000 });
    expect(ask([mix])).toEqual(['prose-422']);
    // Due again at once: what is left with 410 beside it was asked an hour ago, or a month ago.
    expect(ask([mix, { ...unrelated, grade: 'wrong', sure: 'sure' }])).toEqual(['log-422']);
    const both = [unrelated, { ...unrelated, id: 'log', item: 'log-422', sure: 'sure' as const }];
    expect(ask([mix, ...both.map((one) => ({ ...one, grade: 'wrong' as const }))])).toEqual([
      'code-422',
    ]);
  });

  it('prefers the item that was never asked, then the one that was asked longest ago', () => {
    const asked = (item: string, at: number) => answer({ about: '401', item, at });
    const now = morning + 30 * day;
    const first = (answers: readonly Answer[]) =>
      chooseItems({ items: bank, answers, now, count: 1, random: Math.random });
    const answers = [asked('prose-401', morning), asked('log-401', morning + hour)];
    expect(first(answers)).toEqual(['code-401']);
    expect(first([...answers, asked('code-401', morning + 2 * hour)])).toEqual(['prose-401']);
  });

  it('asks more of the same where nothing is due and nothing new, the soonest due first', () => {
    const items = bank.filter(({ about }) => about === '401' || about === '403');
    const answers = [answer({ about: '403', item: 'log-403' }), answer({ at: morning + hour })];
    const now = morning + 2 * hour;
    const ids = chooseItems({ items, answers, now, count: 10, random: Math.random });
    expect(ids.map(aboutOf)).toEqual(['403', '401', '403', '401', '403', '401']);
  });

  it('goes on though an item, or a code, does not exist any more', () => {
    const answers = answersIn([
      mixedUp('306', '305', { at: morning - 10 * day }),
      answer({ item: 'taken-out', about: '401', at: morning - 10 * day }),
    ]);
    expect(codesChosen(answers, 3)).toEqual(['401', '403', '404']);
  });

  it('gives nothing where there are no items, or none are wanted', () => {
    const none = { answers: [], now: morning, random: Math.random };
    expect(chooseItems({ ...none, items: [], count: 10 })).toEqual([]);
    expect(chooseItems({ ...none, items: bank, count: 0 })).toEqual([]);
  });

  it('asks about the other code of a pair before one comes again, where there is room for two', () => {
    const answers = [mixedUp('500', '422')];
    for (let seed = 0; seed < 20; seed += 1)
      expect([...codesChosen(answers, 2, morning + day, `${seed}`)].sort()).toEqual(['422', '500']);
  });

  it('gives as many as are wanted and there, all of them known, none twice, no code twice in a row', () => {
    const hours = fc.integer({ min: 0, max: 100 * 24 });
    fc.assert(
      fc.property(anyLog, hours, fc.nat(25), fc.string(), (records, later, count, seed) => {
        const ids = chooseItems({
          items: bank,
          answers: answersIn(records),
          now: morning + later * hour,
          count,
          random: seededRandom(seed),
        });
        expect(ids).toHaveLength(Math.min(count, bank.length));
        expect(new Set(ids).size).toBe(ids.length);
        const codes = ids.map(aboutOf);
        expect(codes).not.toContain(undefined);
        for (const [index, code] of codes.entries()) expect(code).not.toBe(codes[index + 1]);
      }),
    );
  });

  it('is the same choice for the same answers, moment and seed', () => {
    fc.assert(
      fc.property(anyLog, fc.string(), (records, seed) => {
        const answers = answersIn(records);
        expect(codesChosen(answers, 10, morning, seed)).toEqual(
          codesChosen(answers, 10, morning, seed),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('the drill of a pair', () => {
  const drill = (seed: string, answers: readonly Answer[] = []) =>
    interleaved(bank, ['401', '403'], summaryOf(answers), seededRandom(seed));

  it('asks about both, each as often, with the other one beside it', () => {
    expect([...drill('one')].sort()).toEqual(['log-401', 'log-403', 'prose-401', 'prose-403']);
  });

  it('does not alternate so regularly that the turn gives the answer away', () => {
    const orders = new Set(
      Array.from({ length: 40 }, (_, seed) => drill(`${seed}`).map(aboutOf).join(' ')),
    );
    expect([...orders].sort()).toEqual([
      '401 403 401 403',
      '401 403 403 401',
      '403 401 401 403',
      '403 401 403 401',
    ]);
  });

  it('begins with what was not asked recently', () => {
    const answers = [answer({ item: 'prose-401' }), answer({ item: 'log-403', about: '403' })];
    expect([...drill('one', answers).slice(0, 2)].sort()).toEqual(['log-401', 'prose-403']);
  });

  it('takes any items about a code that has none with the other one, or about the one that has items', () => {
    const far = interleaved(bank, ['401', '500'], summaryOf([]), seededRandom('far'));
    expect(far).toHaveLength(6);
    const alone = interleaved(bank, ['401', '598'], summaryOf([]), seededRandom('alone'));
    expect(new Set(alone.map(aboutOf))).toEqual(new Set(['401']));
  });
});

describe('two codes are told apart', () => {
  const three = (about: string, other: string) => [1, 2, 3].map(() => toldApart(about, other));

  it('after three right answers in a row about each', () => {
    const answers = [...three('401', '403'), ...three('403', '401')];
    expect(isToldApart(answers, ['401', '403'])).toBe(true);
    expect(isToldApart(answers.slice(1), ['401', '403'])).toBe(false);
    expect(isToldApart([mixedUp('401', '403'), ...answers], ['401', '403'])).toBe(true);
  });

  it('not any more after a confusion, nor by an answer that can just be defended', () => {
    const answers = [...three('401', '403'), ...three('403', '401')];
    expect(isToldApart([...answers, mixedUp('403', '401')], ['401', '403'])).toBe(false);
    const defended = answer({ grade: 'acceptable', chosen: '403' });
    expect(isToldApart([...answers, defended], ['401', '403'])).toBe(false);
  });
});
