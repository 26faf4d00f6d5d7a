import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersIn } from '../../src/memory/answers.ts';
import { backupOf, readBackup } from '../../src/memory/backup.ts';
import { seededRandom, shuffled } from '../../src/memory/random.ts';
import type { LogRecord } from '../../src/memory/record.ts';
import { answer, anyLog, day, morning } from './answer.ts';
import { confusions, recalls, streak } from './fromAnswers.ts';

const undo = (undoes: string, id = `undo:${undoes}`): LogRecord => ({
  kind: 'undo',
  id,
  undoes,
  at: morning,
});

describe('the answers that count', () => {
  it('stand in the order in which they were given', () => {
    const [first, second, third] = [answer(), answer({ at: morning + 1 }), answer({ at: 0 })];
    expect(answersIn([first, second, third])).toEqual([third, first, second]);
  });

  it('do without the one that was a slip', () => {
    const [kept, slip] = [answer(), answer()];
    expect(answersIn([kept, slip, undo(slip.id)])).toEqual([kept]);
  });

  it('do without the slip where the undo came to this device first', () => {
    const slip = answer();
    expect(answersIn([undo(slip.id), slip])).toEqual([]);
  });

  it('do not mind an undo whose answer is not there, nor one pressed twice', () => {
    const [kept, slip] = [answer(), answer()];
    expect(answersIn([undo('gone'), kept, slip, undo(slip.id), undo(slip.id, 'again')])).toEqual([
      kept,
    ]);
  });

  it('hold each answer once, however often it was imported', () => {
    const one = answer();
    expect(answersIn([one, { ...one }, one])).toEqual([one]);
  });
});

describe('what is computed from the log', () => {
  const now = morning + 100 * day;
  const state = (records: readonly LogRecord[]) => {
    const answers = answersIn(records);
    return {
      recalls: [...recalls(answers, now)].sort(),
      confusions: confusions(answers),
      streak: streak(answers, '2027-03-05'),
    };
  };

  it('is the same in whatever order the records come, many of them at the same moment', () => {
    fc.assert(
      fc.property(anyLog, fc.string(), (records, seed) => {
        const mixed = shuffled(records, seededRandom(seed));
        expect(state(mixed)).toEqual(state(records));
      }),
    );
  });

  it('is the same after merging the same log again, and whichever of two logs is merged into the other', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (mine, theirs) => {
        expect(state([...mine, ...mine])).toEqual(state(mine));
        expect(state([...mine, ...theirs])).toEqual(state([...theirs, ...mine]));
        expect(state([...mine, ...theirs, ...theirs])).toEqual(state([...mine, ...theirs]));
      }),
    );
  });

  it('is the same after a backup and back', () => {
    fc.assert(
      fc.property(anyLog, (records) => {
        expect(readBackup(backupOf(records, now))).toEqual({ kind: 'read', records, skipped: 0 });
      }),
    );
  });
});
