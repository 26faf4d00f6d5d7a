import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { answersIn } from '../../src/memory/answers.ts';
import { dayLength } from '../../src/memory/days.ts';
import type { Answer, LogRecord } from '../../src/memory/record.ts';
import { readSessions } from '../../src/quiz/keptSessions.ts';
import { type Mode, modeHref } from '../../src/quiz/mode.ts';
import type { QuizStore } from '../../src/quiz/quizStore.ts';
import { isOver, questionOf, sprintLength } from '../../src/quiz/session.ts';
import { itemBank } from '../../src/scenarios/itemBank.ts';
import { always, blockedStorage, FakeStorage } from '../fakeStorage.ts';
import { confusions } from '../memory/fromAnswers.ts';
import { askedIn, noon, openVisit, sessionAt, today } from './fakes.ts';

const practice: Mode = { kind: 'practice' };
const sprint: Mode = { kind: 'sprint' };
const exam: Mode = { kind: 'exam' };
const daily: Mode = { kind: 'daily' };
const pair = { kind: 'pair', codes: ['401', '403'] } as const satisfies Mode;

const sessionOf = (quiz: QuizStore, mode: Mode) => sessionAt(quiz, modeHref(mode));

/** Answers what the session asks with its choice of this grade. */
function answer(quiz: QuizStore, mode: Mode, grade: Answer['grade'] = 'best', since = noon) {
  const { item, choice } = askedIn(sessionOf(quiz, mode));
  quiz.getState().answer(mode, choice(grade).id, since);
  return { item, chosen: choice(grade) };
}

const answersOf = (records: readonly LogRecord[]) =>
  records.filter((record) => record.kind === 'answer');

/** An item with a choice that can be defended, alone, so that it is what is asked. */
const defended = itemBank.filter(
  ({ choices }) =>
    choices.some(({ grade }) => grade === 'acceptable') &&
    choices.some(({ grade }) => grade === 'wrong'),
);

describe('an answer', () => {
  it('stands in the log once, with everything that is to be known of it', async () => {
    const { quiz, kept, clock } = await openVisit();
    quiz.getState().begin(practice);
    const { id, asked } = sessionOf(quiz, practice);
    const since = clock.now;
    clock.now += 7_000;
    const { item, choice } = askedIn(sessionOf(quiz, practice));
    quiz.getState().answer(practice, choice('best').id, since, 'think');
    await vi.waitFor(() => expect(kept).toHaveLength(1));
    expect(kept).toEqual([
      {
        kind: 'answer',
        id: sessionOf(quiz, practice).given[0]?.answer,
        item: item.id,
        about: item.about,
        shown: asked[0]?.shown,
        chosen: choice('best').id,
        grade: 'best',
        sure: 'think',
        took: 7_000,
        at: noon + 7_000,
        utcOffset: -new Date(noon).getTimezoneOffset(),
        session: id,
      },
    ]);
  });

  it('is given once, however often the key is pressed', async () => {
    const { quiz, memory } = await openVisit();
    quiz.getState().begin(practice);
    const first = questionOf(sessionOf(quiz, practice));
    for (const choice of first?.shown ?? []) quiz.getState().answer(practice, choice, noon);
    expect(sessionOf(quiz, practice).given).toHaveLength(1);
    expect(await memory.getState().readRecords()).toHaveLength(1);
  });

  it('that is no choice of the question is none', async () => {
    const { quiz, memory } = await openVisit();
    quiz.getState().begin(practice);
    quiz.getState().answer(practice, 'no-such-choice', noon);
    quiz.getState().answer(exam, '404', noon);
    expect(await memory.getState().readRecords()).toEqual([]);
    expect(sessionOf(quiz, practice).given).toEqual([]);
  });

  it('took no time where the clock was set back in between', async () => {
    const { quiz, memory, clock } = await openVisit();
    quiz.getState().begin(practice);
    clock.now -= 60_000;
    answer(quiz, practice, 'best', noon);
    expect(await memory.getState().readRecords()).toMatchObject([{ took: 0, at: noon - 60_000 }]);
  });

  it('that is wrong counts against the code that it was taken for', async () => {
    const items = itemBank.filter(({ id }) => id.startsWith('access-prose-'));
    const { quiz, memory } = await openVisit({ items });
    quiz.getState().begin(exam);
    const { item, chosen } = answer(quiz, exam, 'wrong');
    expect(await memory.getState().readRecords()).toMatchObject([
      { grade: 'wrong', about: item.about, chosen: chosen.id, confusedWith: chosen.id },
    ]);
    expect(confusions(answersIn(await memory.getState().readRecords()))).toMatchObject([
      { codes: [item.about, chosen.id].sort(), wrong: 1 },
    ]);
  });

  it('in words counts against the code for which the words would be right, or against none', async () => {
    for (const fits of [true, false]) {
      const items = itemBank.filter(
        ({ kind, choices }) =>
          kind === 'log' &&
          choices.some(({ grade, wouldFit }) => grade === 'wrong' && !wouldFit === !fits),
      );
      const { quiz, memory } = await openVisit({ items });
      quiz.getState().begin(sprint);
      const { item } = askedIn(sessionOf(quiz, sprint));
      const chosen = item.choices.find(
        ({ grade, wouldFit }) => grade === 'wrong' && !wouldFit === !fits,
      );
      quiz.getState().answer(sprint, chosen?.id ?? '', noon);
      const [record] = answersOf(await memory.getState().readRecords());
      expect(record).toMatchObject({ grade: 'wrong', chosen: chosen?.id });
      expect(record?.confusedWith).toBe(chosen?.wouldFit);
    }
  });

  it('that can be defended is never taken for a confusion, whichever it is', async () => {
    expect(defended.length).toBeGreaterThan(20);
    for (const item of defended) {
      const { quiz, memory } = await openVisit({ items: [item] });
      quiz.getState().begin(sprint);
      answer(quiz, sprint, 'acceptable');
      const [record] = answersOf(await memory.getState().readRecords());
      expect(record).toMatchObject({ grade: 'acceptable', item: item.id });
      expect(record).not.toHaveProperty('confusedWith');
      expect(confusions(answersIn(await memory.getState().readRecords()))).toEqual([]);
    }
  });
});

describe('a slip', () => {
  it('is taken back: one more record, and the question stands there again', async () => {
    const { quiz, memory } = await openVisit();
    quiz.getState().begin(practice);
    const before = sessionOf(quiz, practice);
    answer(quiz, practice, 'wrong');
    quiz.getState().undo(practice);
    expect(sessionOf(quiz, practice)).toEqual(before);
    const [given, undone] = await memory.getState().readRecords();
    expect(undone).toMatchObject({ kind: 'undo', undoes: given?.id, at: noon });
    expect(answersIn(await memory.getState().readRecords())).toEqual([]);
    answer(quiz, practice);
    expect(answersIn(await memory.getState().readRecords())).toMatchObject([{ grade: 'best' }]);
  });

  it('is nothing where nothing was answered', async () => {
    const { quiz, memory } = await openVisit();
    quiz.getState().undo(practice);
    quiz.getState().begin(practice);
    quiz.getState().undo(practice);
    expect(await memory.getState().readRecords()).toEqual([]);
  });
});

describe('a session in the next visit', () => {
  it('goes on where it was, in an explanation too', async () => {
    const { quiz, storage, kept } = await openVisit();
    quiz.getState().begin(practice);
    answer(quiz, practice);
    quiz.getState().next(practice);
    const atQuestion = sessionOf(quiz, practice);
    const second = await openVisit({ storage, kept, seed: 'another' });
    expect(sessionOf(second.quiz, practice)).toEqual(atQuestion);
    answer(second.quiz, practice, 'wrong');
    const third = await openVisit({ storage, kept });
    expect(sessionOf(third.quiz, practice)).toEqual(sessionOf(second.quiz, practice));
    expect(sessionOf(third.quiz, practice).explaining).toBe(true);
    expect(answersOf(kept)).toHaveLength(2);
  });

  it('goes on for the visit where nothing can be kept', async () => {
    const { quiz } = await openVisit({ storage: blockedStorage });
    quiz.getState().begin(practice);
    answer(quiz, practice);
    quiz.getState().next(practice);
    answer(quiz, practice);
    expect(sessionOf(quiz, practice).given).toHaveLength(2);
  });

  it('of each kind stays by itself', async () => {
    const { quiz, storage, kept } = await openVisit();
    quiz.getState().begin(practice);
    answer(quiz, practice);
    quiz.getState().begin(exam);
    answer(quiz, exam);
    const next = await openVisit({ storage, kept });
    next.quiz.getState().begin(exam);
    expect(sessionOf(next.quiz, practice).given).toHaveLength(1);
    expect(sessionOf(next.quiz, exam).given).toHaveLength(0);
  });

  it('is not turned back by another tab with another session', async () => {
    const storage = always(new FakeStorage());
    const one = await openVisit({ storage });
    one.quiz.getState().begin(practice);
    const other = await openVisit({ storage });
    answer(one.quiz, practice);
    other.quiz.getState().begin(daily);
    const next = await openVisit({ storage });
    expect(sessionOf(next.quiz, practice).given).toHaveLength(1);
    expect(sessionOf(next.quiz, daily).given).toHaveLength(0);
  });

  it('is gone where everything was deleted meanwhile', async () => {
    const { quiz, memory } = await openVisit();
    quiz.getState().begin(practice);
    answer(quiz, practice);
    await memory.getState().clear();
    expect(quiz.getState().sessions).toEqual({});
  });

  it('leaves out the questions whose items do not exist any more, and goes on with the others', async () => {
    const { quiz, storage, kept } = await openVisit();
    quiz.getState().begin(practice);
    answer(quiz, practice);
    quiz.getState().next(practice);
    answer(quiz, practice);
    const [first, second, third] = sessionOf(quiz, practice).asked;
    const without = (id: string | undefined) => itemBank.filter((item) => item.id !== id);

    const lostFirst = await openVisit({ storage, kept, items: without(first?.item) });
    expect(sessionOf(lostFirst.quiz, practice)).toMatchObject({ explaining: false });
    expect(sessionOf(lostFirst.quiz, practice).given).toHaveLength(1);
    expect(questionOf(sessionOf(lostFirst.quiz, practice))).toEqual(third);

    const lostThird = await openVisit({ storage, kept, items: without(third?.item) });
    expect(questionOf(sessionOf(lostThird.quiz, practice))).toEqual(second);
    expect(sessionOf(lostThird.quiz, practice).explaining).toBe(true);
    expect(sessionOf(lostThird.quiz, practice).asked).toHaveLength(9);

    const lostAll = await openVisit({ storage, kept, items: [] });
    expect(isOver(sessionOf(lostAll.quiz, practice), practice, noon)).toBe(true);
  });

  it('leaves out a question whose choices are others by now', async () => {
    const { quiz, storage, kept } = await openVisit();
    quiz.getState().begin(practice);
    const [first, second] = sessionOf(quiz, practice).asked;
    const items = itemBank.map((item) =>
      item.id === first?.item ? { ...item, choices: item.choices.slice(1) } : item,
    );
    const next = await openVisit({ storage, kept, items });
    expect(questionOf(sessionOf(next.quiz, practice))).toEqual(second);
  });
});

describe('a sprint', () => {
  it('ends by the clock: what comes after two minutes does not count', async () => {
    const { quiz, memory, clock } = await openVisit();
    quiz.getState().begin(sprint);
    answer(quiz, sprint);
    clock.now += sprintLength - 1;
    answer(quiz, sprint);
    clock.now += 1;
    answer(quiz, sprint);
    expect(sessionOf(quiz, sprint).given).toHaveLength(2);
    expect(await memory.getState().readRecords()).toHaveLength(2);
    expect(isOver(sessionOf(quiz, sprint), sprint, clock.now)).toBe(true);
  });

  it('is over in the next visit where that comes later', async () => {
    const { quiz, storage } = await openVisit();
    quiz.getState().begin(sprint);
    const next = await openVisit({ storage, at: noon + dayLength });
    expect(isOver(sessionOf(next.quiz, sprint), sprint, next.clock.now)).toBe(true);
  });
});

describe('a session that was stopped', () => {
  it('takes no more answers, and begins anew when asked to', async () => {
    const { quiz, memory } = await openVisit();
    quiz.getState().begin(exam);
    answer(quiz, exam);
    quiz.getState().stop(exam);
    const { id } = sessionOf(quiz, exam);
    const next = questionOf(sessionOf(quiz, exam));
    quiz.getState().answer(exam, next?.shown[0] ?? '', noon);
    expect(await memory.getState().readRecords()).toHaveLength(1);
    quiz.getState().begin(exam);
    expect(sessionOf(quiz, exam)).toMatchObject({ given: [], ended: false });
    expect(sessionOf(quiz, exam).id).not.toBe(id);
  });
});

describe('the daily five', () => {
  it('are the same in two browsers on a day, and others on the next', async () => {
    const [mine, yours] = [await openVisit({ seed: 'me' }), await openVisit({ seed: 'you' })];
    const tomorrow = await openVisit({ seed: 'me', at: noon + dayLength });
    for (const { quiz } of [mine, yours, tomorrow]) quiz.getState().begin(daily);
    expect(sessionOf(mine.quiz, daily).asked).toEqual(sessionOf(yours.quiz, daily).asked);
    expect(sessionOf(mine.quiz, daily).day).toBe(today);
    expect(sessionOf(tomorrow.quiz, daily).asked).not.toEqual(sessionOf(mine.quiz, daily).asked);
  });

  it('go on to their end where midnight comes in between', async () => {
    const { quiz, clock } = await openVisit();
    quiz.getState().begin(daily);
    const { asked } = sessionOf(quiz, daily);
    answer(quiz, daily);
    clock.now += dayLength;
    quiz.getState().next(daily);
    answer(quiz, daily);
    expect(sessionOf(quiz, daily)).toMatchObject({ asked, day: today });
  });

  it('change at midnight where the reader is', async () => {
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const at = Date.UTC(2026, 10, 25, 20);
    const days: string[] = [];
    for (const place of ['America/New_York', 'Asia/Tokyo']) {
      vi.stubEnv('TZ', place);
      const { quiz, memory } = await openVisit({ at });
      quiz.getState().begin(daily);
      answer(quiz, daily);
      days.push(sessionOf(quiz, daily).day);
      expect(answersOf(await memory.getState().readRecords())).toMatchObject([
        { utcOffset: place === 'Asia/Tokyo' ? 540 : -300 },
      ]);
    }
    expect(days).toEqual(['2026-11-25', '2026-11-26']);
  });
});

describe('a drill of two codes', () => {
  const answerAll = (quiz: QuizStore, grade: (about: string) => Answer['grade'], most: number) => {
    let given = 0;
    while (given < most && !isOver(sessionOf(quiz, pair), pair, noon)) {
      const { item } = askedIn(sessionOf(quiz, pair));
      answer(quiz, pair, grade(item.about));
      quiz.getState().next(pair);
      given += 1;
    }
    return given;
  };

  it('ends as soon as three right answers in a row about each have shown that they are told apart', async () => {
    const { quiz, memory } = await openVisit();
    quiz.getState().begin(pair);
    const given = answerAll(quiz, () => 'best', 100);
    expect(given).toBeGreaterThanOrEqual(6);
    expect(sessionOf(quiz, pair).ended).toBe(true);
    for (const code of pair.codes) {
      const about = answersOf(await memory.getState().readRecords()).filter(
        (one) => one.about === code,
      );
      expect(about.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('goes on, round after round, as long as they are mixed up', async () => {
    const { quiz } = await openVisit();
    quiz.getState().begin(pair);
    const round = sessionOf(quiz, pair).asked.length;
    expect(answerAll(quiz, (about) => (about === '401' ? 'wrong' : 'best'), 3 * round)).toBe(
      3 * round,
    );
    expect(isOver(sessionOf(quiz, pair), pair, noon)).toBe(false);
    answerAll(quiz, () => 'best', 100);
    expect(sessionOf(quiz, pair).ended).toBe(true);
  });

  it('asks anew another day, whatever was told apart before', async () => {
    const { quiz, storage, kept } = await openVisit();
    quiz.getState().begin(pair);
    answerAll(quiz, () => 'best', 100);
    const next = await openVisit({ storage, kept, at: noon + dayLength });
    next.quiz.getState().begin(pair);
    answer(next.quiz, pair);
    next.quiz.getState().next(pair);
    expect(sessionOf(next.quiz, pair).ended).toBe(false);
  });

  it('comes to an end where there are items about one of the two only', async () => {
    const { quiz } = await openVisit({ items: itemBank.filter(({ about }) => about === '401') });
    quiz.getState().begin(pair);
    const round = sessionOf(quiz, pair).asked.length;
    expect(answerAll(quiz, () => 'best', 100)).toBe(round);
    expect(isOver(sessionOf(quiz, pair), pair, noon)).toBe(true);
  });
});

describe('a session that goes on in another tab', () => {
  it('goes on here, too, from where it stands there, and no other changes', async () => {
    const { quiz, storage } = await openVisit();
    quiz.getState().begin(practice);
    quiz.getState().begin(exam);
    const { quiz: there } = await openVisit({ storage });
    answer(there, practice);
    const theirs = sessionOf(there, practice);
    const exams = sessionOf(quiz, exam);
    quiz.getState().adopt({ [modeHref(practice)]: theirs });
    expect(sessionOf(quiz, practice)).toEqual(theirs);
    expect(sessionOf(quiz, exam)).toBe(exams);
  });

  it('is not turned back by hearing of it late', async () => {
    const { quiz, storage } = await openVisit();
    quiz.getState().begin(practice);
    const { quiz: there } = await openVisit({ storage });
    answer(there, practice);
    const heard = sessionOf(there, practice);
    there.getState().next(practice);
    quiz.getState().adopt({ [modeHref(practice)]: heard });
    expect(readSessions(storage)[modeHref(practice)]).toEqual(sessionOf(there, practice));
    quiz.getState().begin(exam);
    expect(readSessions(storage)[modeHref(practice)]).toEqual(sessionOf(there, practice));
    expect(readSessions(storage)[modeHref(exam)]).toEqual(sessionOf(quiz, exam));
  });

  it('keeps its questions where this tab is of an earlier version that does not know them all', async () => {
    const { quiz: there, storage } = await openVisit();
    there.getState().begin(practice);
    const theirs = sessionOf(there, practice);
    const { quiz } = await openVisit({
      storage,
      items: itemBank.filter(({ id }) => id !== theirs.asked[0]?.item),
    });
    const mine = sessionOf(quiz, practice);
    answer(there, practice);
    quiz.getState().adopt({ [modeHref(practice)]: sessionOf(there, practice) });
    expect(sessionOf(quiz, practice)).toEqual(mine);
    expect(readSessions(storage)[modeHref(practice)]).toEqual(sessionOf(there, practice));
  });
});
