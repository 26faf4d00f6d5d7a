import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grades } from '../../src/catalog/grade.ts';
import type { Mode } from '../../src/quiz/mode.ts';
import {
  type Given,
  goOn,
  isOfToday,
  isOver,
  newSession,
  parseSession,
  pointsOf,
  questionOf,
  type Session,
  sprintLength,
  stopped,
  withAnswer,
  withMore,
  withoutLast,
} from '../../src/quiz/session.ts';
import { noon, today, yesterday } from './fakes.ts';

const practice: Mode = { kind: 'practice' };
const sprint: Mode = { kind: 'sprint' };
const exam: Mode = { kind: 'exam' };
const daily: Mode = { kind: 'daily' };

const question = (item: string) => ({ item, shown: ['401', '403', '404'] });
const begun = (count = 3) =>
  newSession(
    'one',
    Array.from({ length: count }, (_, index) => question(`item-${index}`)),
    noon,
    today,
  );

function given(session: Session, grade: Given['grade'] = 'best'): Given {
  const item = questionOf(session)?.item ?? 'none';
  return { answer: `answer-${session.given.length}`, item, chosen: '401', grade, at: noon };
}

type Move = Given['grade'] | 'next' | 'undo' | 'stop';
const anyMoves = fc.array(fc.constantFrom<Move>(...grades, 'next', 'undo', 'stop'), {
  maxLength: 40,
});
const anyMode = fc.constantFrom(practice, sprint, exam, daily);

/** What a reader can do: only a question that stands there can be answered. */
function move(session: Session, mode: Mode, how: Move): Session {
  switch (how) {
    case 'next':
      return goOn(session);
    case 'undo':
      return withoutLast(session);
    case 'stop':
      return stopped(session);
    default:
      return isOver(session, mode, noon) || session.explaining
        ? session
        : withAnswer(session, mode, given(session, how));
  }
}

describe('a session', () => {
  it('asks one question after the other, and explains each', () => {
    const first = begun(2);
    expect(questionOf(first)).toEqual(question('item-0'));
    const answered = withAnswer(first, practice, given(first));
    expect(questionOf(answered)).toEqual(question('item-0'));
    expect(answered.explaining).toBe(true);
    const second = goOn(answered);
    expect(questionOf(second)).toEqual(question('item-1'));
    const last = withAnswer(second, practice, given(second));
    expect(isOver(last, practice, noon)).toBe(false);
    expect(isOver(goOn(last), practice, noon)).toBe(true);
  });

  it('goes on without an explanation in a sprint and in an exam', () => {
    for (const mode of [sprint, exam]) {
      const session = begun(2);
      expect(questionOf(withAnswer(session, mode, given(session)))).toEqual(question('item-1'));
    }
  });

  it('is over when the reader stops it, in the middle of an explanation too', () => {
    const session = withAnswer(begun(), practice, given(begun()));
    expect(isOver(stopped(session), practice, noon)).toBe(true);
    expect(stopped(session).explaining).toBe(false);
  });

  it('goes on where there are more questions', () => {
    const done = goOn(withAnswer(begun(1), practice, given(begun(1))));
    expect(isOver(done, practice, noon)).toBe(true);
    const longer = withMore(done, [question('more')]);
    expect(isOver(longer, practice, noon)).toBe(false);
    expect(questionOf(longer)).toEqual(question('more'));
  });

  it('lasts two minutes as a sprint, and as long as you like otherwise', () => {
    const before = noon + sprintLength - 1;
    expect(isOver(begun(), sprint, before)).toBe(false);
    expect(isOver(begun(), sprint, before + 1)).toBe(true);
    expect(isOver(begun(), practice, noon + 100 * sprintLength)).toBe(false);
  });

  it('does not go on for days as a sprint where the clock is set back', () => {
    expect(isOver(begun(), sprint, noon - 1_000)).toBe(false);
    expect(isOver(begun(), sprint, noon - 3 * sprintLength)).toBe(true);
  });

  it('is of its day only as the daily five', () => {
    expect(isOfToday(begun(), daily, today)).toBe(true);
    expect(isOfToday(begun(), daily, yesterday)).toBe(false);
    expect(isOfToday(begun(), practice, yesterday)).toBe(true);
  });

  it('counts one for the best answer, half for one that can be defended, nothing for a wrong one', () => {
    const graded = (...those: Given['grade'][]) => ({
      ...begun(),
      given: those.map((grade) => given(begun(), grade)),
    });
    expect(pointsOf(begun())).toBe(0);
    expect(pointsOf(graded('best', 'best', 'wrong'))).toBe(2);
    expect(pointsOf(graded('acceptable', 'wrong', 'acceptable', 'acceptable'))).toBe(1.5);
  });
});

describe('whatever the reader does', () => {
  it('no more is answered than asked, what is asked stays, and the points fit', () => {
    fc.assert(
      fc.property(anyMode, fc.nat(6), anyMoves, (mode, count, moves) => {
        let session = begun(count);
        let wasStopped = false;
        for (const how of moves) {
          const resumes = how === 'undo' && session.given.length === count;
          session = move(session, mode, how);
          wasStopped = how === 'stop' || (wasStopped && (!resumes || count === 0));
          const answered = session.given.length;
          expect(answered).toBeLessThanOrEqual(count);
          expect(session.asked).toEqual(begun(count).asked);
          expect(session.given.map(({ item }) => item)).toEqual(
            session.asked.slice(0, answered).map(({ item }) => item),
          );
          expect(pointsOf(session)).toBeGreaterThanOrEqual(0);
          expect(pointsOf(session)).toBeLessThanOrEqual(answered);
          const allRead = answered === count && !session.explaining;
          expect(isOver(session, mode, noon)).toBe(wasStopped || allRead);
          if (session.explaining) expect(answered).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('an undo brings back exactly what stood there before the answer', () => {
    fc.assert(
      fc.property(anyMode, anyMoves, fc.constantFrom(...grades), (mode, moves, grade) => {
        const before = goOn(moves.reduce((session, how) => move(session, mode, how), begun(5)));
        if (isOver(before, mode, noon)) return;
        const after = withAnswer(before, mode, given(before, grade));
        expect(after).not.toEqual(before);
        expect(withoutLast(after)).toEqual(before);
      }),
    );
  });

  it('a session is the same after it was kept and read again', () => {
    fc.assert(
      fc.property(anyMode, anyMoves, (mode, moves) => {
        const session = moves.reduce((before, how) => move(before, mode, how), begun(5));
        expect(parseSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
      }),
    );
  });
});

it.each([
  null,
  7,
  'session',
  [],
  {},
  { ...begun(), given: [{ item: 'one' }] },
  { ...begun(), day: 1 },
])('takes %j for no session', (value) => {
  expect(parseSession(value)).toBeUndefined();
});
