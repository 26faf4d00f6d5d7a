import { describe, expect, it } from 'vitest';
import { backupLimit, backupOf, readBackup } from '../../src/memory/backup.ts';
import { answer, morning } from './answer.ts';

const ours = (content: object) =>
  JSON.stringify({ format: 'statuscope-answers', version: 2, records: [], ...content });

describe('a backup', () => {
  it('says what it is, of which version, and when it was made', () => {
    const one = answer();
    expect(JSON.parse(backupOf([one], morning))).toEqual({
      format: 'statuscope-answers',
      version: 2,
      exportedAt: '2026-11-25T09:00:00.000Z',
      records: [one],
    });
  });

  it('can be read again even with a hundred thousand answers in it', () => {
    const uuid = '4b4d1a3e-7d55-4c1b-9b5e-2f2a6d0c9b11';
    const one = answer({
      id: uuid,
      session: uuid,
      item: 'unofficial-next-move-529-qualys',
      about: '529-qualys',
      shown: ['529-qualys', '103-checkpoint', '530-pantheon', '499-esri', '308-google'],
      chosen: '103-checkpoint',
      grade: 'wrong',
      confusedWith: '103-checkpoint',
      sure: 'think',
      took: 123_456,
      utcOffset: -480,
    });
    expect(JSON.stringify(one).length * 100_000).toBeLessThan(backupLimit);
  });

  it('of version 1 is brought up to date', () => {
    const old = {
      id: 'old',
      item: 'prose-401',
      about: '401',
      shown: ['401', '403'],
      chosen: '403',
      correct: false,
      ms: 9000,
      time: morning,
      session: 'first',
    };
    const text = JSON.stringify({
      format: 'statuscope-answers',
      version: 1,
      answers: [old, { ...old, id: 'right', correct: true }, { ...old, time: 'long ago' }, null],
    });
    const migrated = {
      kind: 'answer',
      id: 'old',
      item: 'prose-401',
      about: '401',
      shown: ['401', '403'],
      chosen: '403',
      grade: 'wrong',
      took: 9000,
      at: morning,
      utcOffset: 0,
      session: 'first',
    };
    expect(readBackup(text)).toEqual({
      kind: 'read',
      records: [migrated, { ...migrated, id: 'right', grade: 'best' }],
      skipped: 2,
    });
  });

  it('of a newer version is refused, whatever it holds', () => {
    expect(readBackup(ours({ version: 3, records: 'packed' }))).toEqual({
      kind: 'refused',
      reason: 'newer',
    });
  });

  it.each([
    ['another app’s', JSON.stringify({ format: 'anki', version: 2, records: [] })],
    ['one without a version', ours({ version: undefined })],
    ['one of a version that never was', ours({ version: 0.5 })],
    ['one without records', ours({ records: {} })],
    ['version 1 without answers', ours({ version: 1 })],
    ['a list', '[]'],
    ['nothing', 'null'],
  ])('is refused where it is not ours: %s', (_, text) => {
    expect(readBackup(text)).toEqual({ kind: 'refused', reason: 'not-ours' });
  });

  it.each([
    ['a picture', '\u0089PNG\r\n'],
    ['nothing at all', ''],
    ['half of it', backupOf([answer()], morning).slice(0, -5)],
    ['brackets without end', '['.repeat(200_000)],
  ])('is refused where it cannot be read: %s', (_, text) => {
    expect(readBackup(text)).toEqual({ kind: 'refused', reason: 'not-json' });
  });

  it('is refused before it is parsed where it has 50 MB', () => {
    expect(readBackup('x'.repeat(50_000_000))).toEqual({ kind: 'refused', reason: 'too-large' });
  });

  it('leaves out what is no answer, and says how much that was', () => {
    const one = answer();
    const broken = [
      null,
      7,
      [],
      {},
      { ...one, grade: 'good' },
      { ...one, at: -1 },
      { ...one, at: 1e300 },
    ];
    expect(readBackup(ours({ records: [...broken, one] }))).toEqual({
      kind: 'read',
      records: [one],
      skipped: broken.length,
    });
  });

  it('does nothing with keys that would change other objects', () => {
    const one = answer();
    const poison = '"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}';
    for (const version of [1, 2]) {
      const text = `{"format":"statuscope-answers","version":${version},${poison},"records":[{${poison},${JSON.stringify(one).slice(1)}],"answers":[{${poison},"correct":true,"ms":1,"time":2,${JSON.stringify(one).slice(1)}]}`;
      const reading = readBackup(text);
      expect(reading).toMatchObject({ kind: 'read', skipped: 0 });
      if (reading.kind !== 'read') continue;
      expect(Object.keys(reading.records[0] ?? {}).sort()).toEqual(Object.keys(one).sort());
      expect(Object.getPrototypeOf(reading.records[0])).toBe(Object.prototype);
    }
    expect('admin' in {}).toBe(false);
  });

  it('keeps script in its texts as text', () => {
    const one = answer({
      item: '<script>alert(1)</script>',
      chosen: '"><img src=x onerror=alert(1)>',
    });
    expect(readBackup(backupOf([one], morning))).toEqual({
      kind: 'read',
      records: [one],
      skipped: 0,
    });
  });

  it('refuses texts and lists that are longer than any of ours', () => {
    const long = [answer({ id: 'x'.repeat(101) }), answer({ shown: Array(11).fill('401') })];
    expect(readBackup(ours({ records: long }))).toMatchObject({ records: [], skipped: 2 });
  });
});
