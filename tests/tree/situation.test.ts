import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafPaths } from '../../src/tree/paths.ts';
import {
  answerIn,
  askedAfter,
  changesBetween,
  decide,
  questions,
  readSituation,
  type Situation,
  situationOf,
  situationSearch,
} from '../../src/tree/situation.ts';

/** Any answers to any questions, whether they are asked or not. */
const anySituation: fc.Arbitrary<Situation> = fc
  .tuple(...questions.map(({ answers }) => fc.option(fc.constantFrom(...answers))))
  .map((chosen) =>
    Object.fromEntries(
      chosen.flatMap((answer, index) => {
        const question = questions[index];
        return answer && question ? [[question.id, answer.id]] : [];
      }),
    ),
  );

const anyPath = fc.constantFrom(...leafPaths);

describe('a situation', () => {
  it('leads to 200 where nothing is said', () => {
    expect(decide({}).end.code).toBe('200');
  });

  it('always leads to a code, by questions each of which the one before leads to', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { steps, end } = decide(situation);
        expect(end.kind).toBe('leaf');
        for (const [index, { question, answer }] of steps.entries()) {
          expect(answerIn(situation, question)).toBe(answer);
          expect(askedAfter(question)).toEqual(steps[index - 1]);
        }
      }),
    );
  });

  it('leads where its path came from', () => {
    for (const path of leafPaths) expect(decide(situationOf(path)).end).toBe(path.end);
  });

  it('turns into any other by the changes that are named, and by no fewer', () => {
    fc.assert(
      fc.property(anyPath, anyPath, (from, to) => {
        const changes = changesBetween(from, to);
        const apply = (steps: typeof changes) => ({
          ...situationOf(from),
          ...Object.fromEntries(steps.map(({ question, answer }) => [question.id, answer.id])),
        });
        expect(decide(apply(changes)).end).toBe(to.end);
        for (const left of changes) {
          expect(decide(apply(changes.filter((one) => one !== left))).end).not.toBe(to.end);
        }
      }),
    );
  });

  it('takes one change from 401 to 403', () => {
    const pathTo = (id: string) => leafPaths.filter(({ end }) => end.id === id);
    const [from, to] = [...pathTo('401'), ...pathTo('403')];
    if (!from || !to) throw new Error('The tree lacks 401 or 403');
    expect(changesBetween(from, to).map(({ answer }) => answer.id)).toEqual(['refused']);
  });

  it('stands in an address, and comes back from it', () => {
    fc.assert(
      fc.property(anySituation, anySituation, (situation, against) => {
        const back = { ...against, ...readSituation(situationSearch(situation, against)) };
        for (const question of questions) {
          expect(answerIn(back, question)).toBe(answerIn(situation, question));
        }
      }),
    );
  });

  it('leaves out of an address what it does not know', () => {
    expect(readSituation('?access=unknown&target=moon&sky=blue')).toEqual({ access: 'unknown' });
  });
});
