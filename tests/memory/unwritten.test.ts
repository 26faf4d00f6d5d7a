import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnswerLog } from '../../src/memory/answerLog.ts';
import { answersIn } from '../../src/memory/answers.ts';
import { createMemoryStore, type MemoryStore } from '../../src/memory/memoryStore.ts';
import { openAnswerLog } from '../../src/memory/openAnswerLog.ts';
import { seededRandom } from '../../src/memory/random.ts';
import { unwrittenIn } from '../../src/memory/unwritten.ts';
import { always, blockedStorage, FakeStorage, FullStorage } from '../fakeStorage.ts';
import { answer, morning } from './answer.ts';
import { step, watchLife } from './watchLife.ts';

let databases = 0;
const opened: AnswerLog[] = [];

function newName(): string {
  databases += 1;
  return `unwritten-${databases}`;
}

/** A visit in a browser that keeps its database under this name, and this storage. */
function visit(name: string, storage: () => Storage): MemoryStore {
  const unwritten = unwrittenIn(storage);
  return createMemoryStore({
    open: async () => {
      const log = await openAnswerLog(name, unwritten);
      opened.push(log);
      return log;
    },
    unwritten,
    now: () => morning,
  });
}

async function idsAtNextVisit(name: string, storage: () => Storage): Promise<readonly string[]> {
  const next = visit(name, storage);
  await next.getState().load();
  return (await next.getState().readRecords()).map(({ id }) => id);
}

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await Promise.all(opened.splice(0).map((log) => log.close()));
});

describe('a page that is left in the instant of answering', () => {
  it('has taken the slip back, although the database had no time for it', async () => {
    const [name, storage] = [newName(), always(new FakeStorage())];
    const store = visit(name, storage);
    const [kept, slip] = [answer(), answer()];
    await store.getState().record(kept);
    const life = watchLife();
    const writing = [store.getState().record(slip), store.getState().undo(slip.id)];
    life.end();
    await Promise.all(writing);
    life.begin();
    const next = visit(name, storage);
    await next.getState().load();
    expect(await next.getState().readRecords()).toHaveLength(3);
    expect(answersIn(await next.getState().readRecords())).toEqual([kept]);
  });

  it('has kept the answer, although the database was not even open', async () => {
    const [name, storage] = [newName(), always(new FakeStorage())];
    const given = answer();
    const leaving = createMemoryStore({
      open: () => new Promise(() => {}),
      unwritten: unwrittenIn(storage),
      now: () => morning,
    });
    void leaving.getState().record(given);
    expect(await idsAtNextVisit(name, storage)).toEqual([given.id]);
  });

  it('has lost and doubled nothing, a thousand times over', async () => {
    const [name, storage] = [newName(), always(new FakeStorage())];
    const random = seededRandom('left');
    const life = watchLife();
    const given: string[] = [];
    let killedWriting = 0;
    for (let turn = 0; turn < 1000; turn += 1) {
      life.begin();
      const store = visit(name, storage);
      await store.getState().load();
      const one = answer({ id: `turn-${turn}` });
      given.push(one.id);
      const writing = store.getState().record(one);
      for (let steps = Math.floor(random() * 8); steps > 0; steps -= 1) await step();
      if (life.end() > 0) killedWriting += 1;
      await writing;
      await Promise.all(opened.splice(0).map((log) => log.close()));
    }
    life.begin();
    const found = await idsAtNextVisit(name, storage);
    expect(killedWriting).toBeGreaterThan(200);
    expect([...found].sort()).toEqual(given.sort());
  });
});

describe('a note', () => {
  it('stands from the moment of the answer until it is written for good', async () => {
    const storage = new FakeStorage();
    const store = visit(newName(), always(storage));
    const given = answer();
    const writing = store.getState().record(given);
    expect(unwrittenIn(always(storage)).noted()).toEqual([given]);
    await writing;
    expect(storage.length).toBe(0);
  });

  it('leaves those of other tabs alone', () => {
    const storage = always(new FakeStorage());
    const [here, there] = [unwrittenIn(storage), unwrittenIn(storage)];
    const [mine, theirs] = [answer(), answer()];
    here.note(mine);
    there.note(theirs);
    expect(here.noted()).toEqual([mine, theirs]);
    here.strike([mine.id]);
    expect(there.noted()).toEqual([theirs]);
  });

  it('stays while the database is full, and is written when there is room', async () => {
    const [name, storage] = [newName(), always(new FakeStorage())];
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    const store = visit(name, storage);
    const given = answer();
    await store.getState().record(given);
    expect(store.getState().full).toBe(true);
    expect(await idsAtNextVisit(name, storage)).toEqual([given.id]);
    full.mockRestore();
    expect(await idsAtNextVisit(name, storage)).toEqual([given.id]);
    expect(storage().length).toBe(0);
  });

  it('is one of two hundred at most, so that there is room left for everything else', () => {
    const unwritten = unwrittenIn(always(new FakeStorage()));
    for (let number = 0; number < 202; number += 1) unwritten.note(answer());
    expect(unwritten.noted()).toHaveLength(200);
  });

  it('is gone with everything else when everything is deleted', async () => {
    const [name, storage] = [newName(), always(new FakeStorage())];
    const store = visit(name, storage);
    await store.getState().load();
    unwrittenIn(storage).note(answer());
    await store.getState().clear();
    expect(await idsAtNextVisit(name, storage)).toEqual([]);
  });

  it('does not stay where nothing can be kept anyway', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const storage = new FakeStorage();
    await visit(newName(), always(storage)).getState().record(answer());
    expect(storage.length).toBe(0);
  });
});

describe('a storage in which nothing can be noted', () => {
  it.each([
    ['blocked', blockedStorage],
    ['full', always(new FullStorage())],
  ])('keeps nobody from answering: %s', async (_, storage) => {
    const name = newName();
    const store = visit(name, storage);
    const given = answer();
    await store.getState().record(given);
    expect(store.getState()).toMatchObject({ keeps: true, full: false });
    expect(await store.getState().readRecords()).toEqual([given]);
    expect(await idsAtNextVisit(name, storage)).toEqual([given.id]);
  });

  it('does no harm, whatever else stands there', async () => {
    await fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const storage = new FakeStorage();
        storage.setItem('statuscope.unwritten.one', text);
        storage.setItem('statuscope.session./quiz/exam', JSON.stringify(answer()));
        expect(unwrittenIn(always(storage)).noted()).toEqual([]);
      }),
    );
  });

  it('does not let a note be written under the name of another', () => {
    const storage = new FakeStorage();
    storage.setItem('statuscope.unwritten.one', JSON.stringify(answer({ id: 'two' })));
    expect(unwrittenIn(always(storage)).noted()).toEqual([]);
  });
});
