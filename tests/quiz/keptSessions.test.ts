import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepSessions, readSessions } from '../../src/quiz/keptSessions.ts';
import { newSession } from '../../src/quiz/session.ts';
import { always, blockedStorage, FakeStorage, FullStorage } from '../fakeStorage.ts';
import { noon, today } from './fakes.ts';

const prefix = 'statuscope.session.';
const session = (id: string) =>
  newSession(id, [{ item: 'races-prose-one', shown: ['409', '412'] }], noon, today);

function holding(texts: Readonly<Record<string, string>>): () => Storage {
  const storage = new FakeStorage();
  for (const [kind, text] of Object.entries(texts)) storage.setItem(prefix + kind, text);
  return always(storage);
}

describe('the sessions under way', () => {
  it('are there again in the next visit', () => {
    const storage = always(new FakeStorage());
    const sessions = { '/quiz/practice': session('one'), '/quiz/exam': session('two') };
    keepSessions(storage, sessions, {});
    expect(readSessions(storage)).toEqual(sessions);
  });

  it('leave alone what another tab has kept of another kind, and may know of later than it', () => {
    const written: string[] = [];
    class WatchedStorage extends FakeStorage {
      override setItem(key: string): void {
        written.push(key);
      }
    }
    const storage = always(new WatchedStorage());
    const before = { '/quiz/practice': session('old'), '/quiz/exam': session('exam') };
    keepSessions(storage, { ...before, '/quiz/exam': session('mine') }, before);
    expect(written).toEqual([`${prefix}/quiz/exam`]);
  });

  it('do not undo what another tab has kept of another session', () => {
    const storage = always(new FakeStorage());
    const before = { '/quiz/practice': session('old'), '/quiz/exam': session('exam') };
    keepSessions(storage, before, {});
    const theirs = { ...before, '/quiz/practice': session('theirs') };
    keepSessions(storage, theirs, before);
    keepSessions(storage, { ...before, '/quiz/exam': session('mine') }, before);
    const { '/quiz/practice': practice, '/quiz/exam': exam } = readSessions(storage);
    expect([practice?.id, exam?.id]).toEqual(['theirs', 'mine']);
  });

  it('are none at the first visit', () => {
    expect(readSessions(always(new FakeStorage()))).toEqual({});
  });

  it('are none, and no harm is done, where the storage is blocked', () => {
    expect(readSessions(blockedStorage)).toEqual({});
    expect(() => keepSessions(blockedStorage, { '/quiz/exam': session('one') }, {})).not.toThrow();
  });

  it('are not kept, and no harm is done, where the storage is full', () => {
    const storage = always(new FullStorage());
    expect(() => keepSessions(storage, { '/quiz/exam': session('one') }, {})).not.toThrow();
    expect(readSessions(storage)).toEqual({});
  });

  it('lose one that is damaged, and the others stay', () => {
    const storage = holding({
      '/quiz/practice': JSON.stringify({ ...session('damaged'), asked: 'nothing' }),
      '/quiz/sprint': 'null',
      '/quiz/exam': JSON.stringify(session('whole')),
    });
    expect(readSessions(storage)).toEqual({ '/quiz/exam': session('whole') });
  });

  it.each(['', '{', 'null', '[]', '"text"', '7', '{"a":1}', '[{"id":"one"}]'])(
    'are none where something else stands in their place: %s',
    (text) => {
      expect(readSessions(holding({ '/quiz/exam': text }))).toEqual({});
    },
  );

  it('are read without harm from whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readSessions(holding({ '/quiz/exam': text }))).not.toThrow();
      }),
    );
  });

  it('let no key through that would change what they are', () => {
    const storage = holding({ ['__proto__']: JSON.stringify(session('evil')) });
    expect(Object.getPrototypeOf(readSessions(storage))).toBe(Object.prototype);
  });

  it('drop what does not belong to a session', () => {
    const text = JSON.stringify({ ...session('one'), script: '<script>' });
    expect(readSessions(holding({ '/quiz/exam': text }))).toEqual({ '/quiz/exam': session('one') });
  });
});
