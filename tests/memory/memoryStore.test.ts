import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { AnswerLog } from '../../src/memory/answerLog.ts';
import { answersIn } from '../../src/memory/answers.ts';
import { emptyLog } from '../../src/memory/knownLog.ts';
import { createMemoryStore } from '../../src/memory/memoryStore.ts';
import { openAnswerLog } from '../../src/memory/openAnswerLog.ts';
import { summaryOf } from '../../src/memory/summary.ts';
import { unwrittenIn } from '../../src/memory/unwritten.ts';
import { always, FakeStorage } from '../fakeStorage.ts';
import { answer, morning } from './answer.ts';

let databases = 0;

/** A tab with the memory in it; two with the same name share a database. */
function openTab(
  name = `memory-${databases++}`,
  change: (log: AnswerLog) => AnswerLog = (log) => log,
) {
  const unwritten = unwrittenIn(always(new FakeStorage()));
  let opened: AnswerLog | undefined;
  const open = async () => {
    opened = change(await openAnswerLog(name, unwritten));
    return opened;
  };
  onTestFinished(async () => opened?.close());
  return { name, store: createMemoryStore({ open, unwritten, now: () => morning }) };
}

const recordsIn = (store: ReturnType<typeof openTab>['store']) => store.getState().readRecords();
const idsIn = async (store: ReturnType<typeof openTab>['store']) =>
  (await recordsIn(store)).map(({ id }) => id);

describe('the memory', () => {
  it('is ready when the log has been read, and knows what earlier visits answered', async () => {
    const { name, store } = openTab();
    expect(store.getState()).toMatchObject({ status: 'loading', known: { recordCount: 0 } });
    const one = answer();
    await store.getState().record(one);
    const { store: next } = openTab(name);
    await next.getState().load();
    expect(next.getState()).toMatchObject({ status: 'ready', keeps: true });
    expect(next.getState().known).toMatchObject({ recordCount: 1, summary: summaryOf([one]) });
    expect(await recordsIn(next)).toEqual([one]);
  });

  it('counts an answer at once, before it is written', async () => {
    const { store } = openTab();
    await store.getState().load();
    const one = answer();
    const written = store.getState().record(one);
    expect(store.getState().known.summary).toEqual(summaryOf([one]));
    await written;
    expect(store.getState().known.summary).toEqual(summaryOf([one]));
    expect(await recordsIn(store)).toEqual([one]);
  });

  it('loses no answer that is given while the log is still being read', async () => {
    const { name, store } = openTab();
    const [earlier, first, second] = [
      answer(),
      answer({ at: morning + 1 }),
      answer({ at: morning + 2 }),
    ];
    await store.getState().record(earlier);
    const { store: next } = openTab(name);
    const written = next.getState().record(first);
    const loaded = next.getState().load();
    await next.getState().record(second);
    await Promise.all([written, loaded]);
    expect((await idsIn(next)).sort()).toEqual([earlier.id, first.id, second.id].sort());
  });

  it('takes a slip back, also when the key is pressed twice, and still in the next visit', async () => {
    const { name, store } = openTab();
    const [kept, slip] = [answer(), answer()];
    await store.getState().record(kept);
    await store.getState().record(slip);
    await Promise.all([store.getState().undo(slip.id), store.getState().undo(slip.id)]);
    expect(answersIn(await recordsIn(store))).toEqual([kept]);
    expect(store.getState().known).toMatchObject({ recordCount: 3, summary: summaryOf([kept]) });
    const { store: next } = openTab(name);
    await next.getState().load();
    expect(answersIn(await recordsIn(next))).toEqual([kept]);
    expect(await recordsIn(next)).toHaveLength(3);
  });

  it('takes any answer back, not only the last one', async () => {
    const { store } = openTab();
    const [first, second, third] = [3, 2, 1].map((before) => answer({ at: morning - before }));
    if (!first || !second || !third) throw new Error('Three were given');
    for (const given of [first, second, third]) await store.getState().record(given);
    await store.getState().undo(second.id);
    expect(store.getState().known.summary).toEqual(summaryOf([first, third]));
    await store.getState().undo(third.id);
    expect(store.getState().known.summary).toEqual(summaryOf([first]));
  });

  it('counts an answer that was given before others among them', async () => {
    const { store } = openTab();
    const [late, early] = [answer({ grade: 'wrong' }), answer({ at: morning - 1 })];
    await store.getState().record(late);
    await store.getState().record(early);
    expect(store.getState().known.summary).toEqual(summaryOf([early, late]));
  });

  it('takes the last answer back at once, before that is written', async () => {
    const { store } = openTab();
    await store.getState().load();
    const [kept, slip] = [answer({ at: morning - 1 }), answer()];
    await store.getState().record(kept);
    await store.getState().record(slip);
    const written = store.getState().undo(slip.id);
    expect(store.getState().known.summary).toEqual(summaryOf([kept]));
    await written;
  });

  it('merges an import, and says how many answers were new', async () => {
    const { store } = openTab();
    const [mine, theirs] = [answer(), answer()];
    await store.getState().record(mine);
    expect(await store.getState().merge([mine, theirs])).toBe(1);
    expect(await store.getState().merge([mine, theirs])).toBe(0);
    expect((await idsIn(store)).sort()).toEqual([mine.id, theirs.id].sort());
  });

  it('is empty after everything was deleted, here and in the other tab', async () => {
    const { name, store } = openTab();
    const { store: other } = openTab(name);
    await Promise.all([store.getState().load(), other.getState().load()]);
    await store.getState().record(answer());
    await vi.waitFor(() => expect(other.getState().known.recordCount).toBe(1));
    await other.getState().clear();
    expect(other.getState().known).toEqual(emptyLog);
    await vi.waitFor(() => expect(store.getState().known).toEqual(emptyLog));
    expect(await recordsIn(store)).toEqual([]);
  });

  it('shows in each tab what both answer at once', async () => {
    const { name, store } = openTab();
    const { store: other } = openTab(name);
    await Promise.all([store.getState().load(), other.getState().load()]);
    const given = Array.from({ length: 20 }, () => answer());
    await Promise.all(
      given.map((one, index) => (index % 2 ? store : other).getState().record(one)),
    );
    const ids = given.map(({ id }) => id).sort();
    const summary = summaryOf(answersIn(given));
    await vi.waitFor(() => {
      expect(store.getState().known).toMatchObject({ recordCount: 20, summary });
      expect(other.getState().known).toMatchObject({ recordCount: 20, summary });
    });
    expect((await idsIn(store)).sort()).toEqual(ids);
    expect((await idsIn(other)).sort()).toEqual(ids);
  });
});

describe('a memory that cannot keep', () => {
  it('works for the visit where there is no storage, and says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const { store } = openTab();
    await store.getState().load();
    await store.getState().record(answer());
    expect(store.getState()).toMatchObject({ status: 'ready', keeps: false, full: false });
    expect(store.getState().known.recordCount).toBe(1);
    expect(await store.getState().merge([answer()])).toBe(1);
    expect(store.getState().known.recordCount).toBe(2);
  });

  it('says that the storage is full until there is room again, and goes on', async () => {
    let full = true;
    const { store } = openTab(undefined, (log) => ({
      ...log,
      append: (record) => (full ? Promise.resolve('full') : log.append(record)),
      merge: (records) =>
        full ? Promise.resolve({ added: 0, outcome: 'full' }) : log.merge(records),
    }));
    await store.getState().load();
    await store.getState().record(answer());
    expect(store.getState()).toMatchObject({ full: true, keeps: true });
    expect(store.getState().known.recordCount).toBe(1);
    expect(await store.getState().merge([answer()])).toBe(0);
    full = false;
    await store.getState().record(answer());
    expect(store.getState().full).toBe(false);
  });

  it('does not say that the storage is full any more once everything was deleted', async () => {
    const { store } = openTab(undefined, (log) => ({ ...log, append: async () => 'full' }));
    await store.getState().load();
    await store.getState().record(answer());
    expect(store.getState().full).toBe(true);
    await store.getState().clear();
    expect(store.getState()).toMatchObject({ full: false, keeps: true });
  });

  it('promises nothing any more once an answer could not be kept', async () => {
    const { store } = openTab(undefined, (log) => ({ ...log, append: async () => 'not-kept' }));
    await store.getState().load();
    await store.getState().record(answer());
    expect(store.getState()).toMatchObject({ keeps: false, status: 'ready' });
  });

  it('is ready all the same where the log cannot be read', async () => {
    const { store } = openTab(undefined, (log) => ({
      ...log,
      read: () => Promise.reject(new Error('lost')),
      look: () => Promise.reject(new Error('lost')),
    }));
    await store.getState().load();
    expect(store.getState()).toMatchObject({ status: 'ready', keeps: false, known: emptyLog });
    await store.getState().record(answer());
    expect(store.getState().known.recordCount).toBe(1);
  });

  it('does not call an import or a deletion a failure because it cannot be looked at after', async () => {
    let isLost = false;
    const { store } = openTab(undefined, (log) => ({
      ...log,
      look: (isUsable) => (isLost ? Promise.reject(new Error('lost')) : log.look(isUsable)),
    }));
    await store.getState().load();
    await store.getState().record(answer());
    isLost = true;
    expect(await store.getState().merge([answer()])).toBe(1);
    await store.getState().clear();
    expect(store.getState().known).toEqual(emptyLog);
  });

  it('tells how many records are damaged', async () => {
    const { store } = openTab(undefined, (log) => ({
      ...log,
      look: async () => ({ kind: 'records', reading: { records: [], unreadable: 2 } }),
    }));
    await store.getState().load();
    expect(store.getState().known.unreadable).toBe(2);
  });
});
