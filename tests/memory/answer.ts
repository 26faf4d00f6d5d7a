import fc from 'fast-check';
import { grades } from '../../src/catalog/grade.ts';
import { type Answer, confidences, type LogRecord } from '../../src/memory/record.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
/** A Wednesday, 9:00 UTC. */
export const morning = Date.UTC(2026, 10, 25, 9);

let given = 0;

/** An answer as it is given a hundred times: 401, with 403 beside it, known, in twenty seconds. */
export function answer(particulars: Partial<Answer> = {}): Answer {
  given += 1;
  return {
    kind: 'answer',
    id: `answer-${given}`,
    item: 'prose-401',
    about: '401',
    shown: ['401', '403', '404'],
    chosen: '401',
    grade: 'best',
    took: 20_000,
    at: morning,
    utcOffset: 0,
    session: 'session',
    ...particulars,
  };
}

/** An answer that took a code for another one. */
export function mixedUp(about: string, confusedWith: string, particulars: Partial<Answer> = {}) {
  return answer({
    about,
    item: `prose-${about}`,
    shown: [about, confusedWith, '418'],
    chosen: confusedWith,
    grade: 'wrong',
    confusedWith,
    ...particulars,
  });
}

/** A right answer where the other code was on offer. */
export function toldApart(about: string, other: string, particulars: Partial<Answer> = {}) {
  return answer({
    about,
    item: `log-${about}`,
    shown: [other, about],
    chosen: about,
    ...particulars,
  });
}

const code = fc.constantFrom('400', '401', '403', '404', '422', '500');

/** Any answer to a few items about a few codes, within three months; many at the same moment. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    id: fc.uuid(),
    about: code,
    kind: fc.constantFrom('prose', 'log'),
    other: code,
    grade: fc.constantFrom(...grades),
    sure: fc.option(fc.constantFrom(...confidences), { nil: undefined }),
    took: fc.integer({ min: 500, max: 90_000 }),
    hours: fc.integer({ min: 0, max: 90 * 24 }),
    utcOffset: fc.integer({ min: -12, max: 14 }).map((hours) => hours * 60),
  })
  .map(({ id, about, kind, other, grade, sure, took, hours, utcOffset }) =>
    answer({
      id,
      about,
      item: `${kind}-${about}`,
      shown: [about, other],
      chosen: grade === 'best' ? about : other,
      grade,
      ...(grade === 'wrong' ? { confusedWith: other } : {}),
      ...(sure ? { sure } : {}),
      took,
      at: morning + hours * hour,
      utcOffset,
    }),
  );

/** A log: answers, of which some are undone; undos of answers that are not there among them. */
export const anyLog: fc.Arbitrary<readonly LogRecord[]> = fc
  .tuple(
    fc.uniqueArray(anyAnswer, { selector: ({ id }) => id, maxLength: 60 }),
    fc.array(fc.tuple(fc.uuid(), fc.nat(80)), { maxLength: 5 }),
  )
  .map(([answers, undos]) => [
    ...answers,
    ...undos.map(
      ([id, index]): LogRecord => ({
        kind: 'undo',
        id,
        undoes: answers[index]?.id ?? 'never-given',
        at: morning,
      }),
    ),
  ]);
