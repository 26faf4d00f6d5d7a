import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnswerLog } from '../../src/memory/answerLog.ts';
import { openAnswerLog } from '../../src/memory/openAnswerLog.ts';
import { seededRandom } from '../../src/memory/random.ts';
import type { LogRecord } from '../../src/memory/record.ts';
import { unwrittenIn } from '../../src/memory/unwritten.ts';
import { always, FakeStorage } from '../fakeStorage.ts';
import { answer, anyLog, morning } from './answer.ts';
import { step, watchLife } from './watchLife.ts';

let databases = 0;
const opened: AnswerLog[] = [];

/** A name that no other test has used. */
function newName(): string {
  databases += 1;
  return `answers-${databases}`;
}

async function openTab(name: string): Promise<AnswerLog> {
  const log = await openAnswerLog(name, unwrittenIn(always(new FakeStorage())));
  opened.push(log);
  return log;
}

const idsIn = async (log: AnswerLog) => (await log.read()).records.map(({ id }) => id);

/** Writes a value past the log, as a fault of the disk or a version with a mistake in it would. */
async function writeRaw(
  name: string,
  value: { readonly id: string; readonly at?: unknown },
): Promise<void> {
  const database = await openDB(name);
  await database.put('records', value);
  database.close();
}

/** The same for a block. */
async function writeBlock(name: string, value: unknown, key?: number): Promise<void> {
  const database = await openDB(name);
  await database.put('blocks', value, key);
  database.close();
}

async function readRaw(name: string): Promise<readonly unknown[]> {
  const database = await openDB(name);
  const values = await database.getAll('records');
  database.close();
  return values;
}

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await Promise.all(opened.splice(0).map((log) => log.close()));
});

describe('the log', () => {
  it('keeps answers for the next visit', async () => {
    const name = newName();
    const [first, second] = [answer({ at: morning + 1 }), answer({ at: morning })];
    const log = await openTab(name);
    expect(log.keeps).toBe(true);
    expect(await log.append(first)).toBe('kept');
    expect(await log.append(second)).toBe('kept');
    await log.close();
    expect(await (await openTab(name)).read()).toEqual({
      records: [second, first],
      unreadable: 0,
    });
  });

  it('holds an answer once, however often it is appended or merged, and as it was first', async () => {
    const log = await openTab(newName());
    const one = answer();
    await Promise.all([log.append(one), log.append(one)]);
    await log.append({ ...one, grade: 'wrong' });
    expect(await log.merge([one, { ...one, grade: 'wrong' }])).toEqual({
      added: 0,
      outcome: 'kept',
    });
    expect((await log.read()).records).toEqual([one]);
  });

  it('merges another log without doubling, in either direction, as often as one likes', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, anyLog, async (mine, theirs) => {
        const [here, there] = [await openTab(newName()), await openTab(newName())];
        await here.merge(mine);
        await there.merge(theirs);
        const before = await idsIn(here);
        const { added } = await here.merge(theirs);
        expect((await idsIn(here)).length).toBe(before.length + added);
        expect((await here.merge(theirs)).added).toBe(0);
        await there.merge(mine);
        expect(await idsIn(there)).toEqual(await idsIn(here));
      }),
      { numRuns: 25 },
    );
  });

  it('is empty after everything was deleted', async () => {
    const log = await openTab(newName());
    await log.append(answer());
    await log.clear();
    expect(await log.read()).toEqual({ records: [], unreadable: 0 });
  });
});

describe('a tab that is killed in the middle of answering', () => {
  it('has lost nothing that was written and doubled nothing, a thousand times over', async () => {
    const name = newName();
    const random = seededRandom('killed');
    const life = watchLife();
    const kept: string[] = [];
    let killedWriting = 0;
    for (let turn = 0; turn < 1000; turn += 1) {
      life.begin();
      const log = await openAnswerLog(name, unwrittenIn(always(new FakeStorage())));
      const writing = [answer({ id: `${turn}-a` }), answer({ id: `${turn}-b` })].map(
        async (given) => {
          if ((await log.append(given)) === 'kept') kept.push(given.id);
        },
      );
      // Death comes after some steps of the event loop.
      for (let steps = Math.floor(random() * 12); steps > 0; steps -= 1) await step();
      if (life.end() > 0) killedWriting += 1;
      await Promise.all(writing);
      await log.close();
    }
    life.begin();
    const found = await idsIn(await openTab(name));
    // It was killed in every state: before, while and after something was written.
    expect(killedWriting).toBeGreaterThan(200);
    expect(kept.length).toBeGreaterThan(200);
    expect(new Set(found).size).toBe(found.length);
    expect(kept.filter((id) => !found.includes(id))).toEqual([]);
    for (const id of found) expect(id).toMatch(/^\d+-[ab]$/);
  });
});

describe('two tabs', () => {
  it('that answer at once lose nothing', async () => {
    const name = newName();
    const tabs = [await openTab(name), await openTab(name)];
    const given = Array.from({ length: 100 }, (_, index) => answer({ at: morning + index }));
    const outcomes = await Promise.all(
      given.map((record, index) => tabs[index % 2]?.append(record)),
    );
    expect(new Set(outcomes)).toEqual(new Set(['kept']));
    for (const tab of tabs) expect((await tab.read()).records).toEqual(given);
  });

  it('tell each other what they have written, and not themselves', async () => {
    const name = newName();
    const [here, there] = [await openTab(name), await openTab(name)];
    const [heardHere, heardThere] = [vi.fn(), vi.fn()];
    here.onOthers(heardHere);
    const stop = there.onOthers(heardThere);
    await here.append(answer());
    await vi.waitFor(() => expect(heardThere).toHaveBeenCalledTimes(1));
    expect(heardHere).not.toHaveBeenCalled();
    stop();
    there.onOthers(heardHere);
    await here.merge([answer()]);
    await vi.waitFor(() => expect(heardHere).toHaveBeenCalledTimes(1));
    expect(heardThere).toHaveBeenCalledTimes(1);
  });

  it('work side by side where they cannot hear each other', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const name = newName();
    const [here, there] = [await openTab(name), await openTab(name)];
    await here.append(answer());
    expect(await idsIn(there)).toHaveLength(1);
  });
});

describe('a browser that does not keep everything', () => {
  it('says that the storage is full, and has the answer for the visit', async () => {
    const name = newName();
    const log = await openTab(name);
    const [before, during, after] = [answer(), answer(), answer()];
    await log.append(before);
    const full = fillStorage();
    expect(await log.append(during)).toBe('full');
    expect(await log.merge([answer()])).toEqual({ added: 0, outcome: 'full' });
    expect(await idsIn(log)).toEqual([before.id, during.id]);
    full.mockRestore();
    // There is room again: what could not be written is written with the next answer.
    expect(await log.append(after)).toBe('kept');
    await log.close();
    expect(await idsIn(await openTab(name))).toEqual([before.id, during.id, after.id]);
  });

  it.each([
    ['absent', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'blocked by throwing',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        }),
    ],
  ])('is used for the visit where its database is %s', async (_, hinder) => {
    hinder();
    const log = await openTab(newName());
    const [one, two] = [answer(), answer()];
    expect(log.keeps).toBe(false);
    expect(await log.append(one)).toBe('not-kept');
    expect(await log.merge([one, two])).toEqual({ added: 1, outcome: 'not-kept' });
    expect(await log.read()).toEqual({ records: [one, two], unreadable: 0 });
    await log.clear();
    expect(await idsIn(log)).toEqual([]);
  });

  it('is used for the visit where a newer version of the app has changed the database', async () => {
    const name = newName();
    const newer = await openDB(name, 7);
    expect((await openTab(name)).keeps).toBe(false);
    newer.close();
  });

  it('lets a newer version of the app change the database, while the old one is open in a tab', async () => {
    const name = newName();
    const old = await openTab(name);
    await old.append(answer());
    const newer = await openDB(name, 7);
    expect(await newer.getAll('records')).toHaveLength(1);
    newer.close();
    expect(await old.append(answer())).toBe('not-kept');
  });

  it('may close the database when it likes: the log opens it again', async () => {
    const name = newName();
    const connections = watchConnections();
    const log = await openTab(name);
    await log.append(answer());
    connections.closeAll();
    expect(await log.append(answer())).toBe('kept');
    connections.closeAll();
    expect(await idsIn(log)).toHaveLength(2);
  });
});

describe('a damaged record', () => {
  it('is left out and counted; the others are there, and it stays where it is', async () => {
    const name = newName();
    const log = await openTab(name);
    const whole = answer();
    await log.append(whole);
    const damaged = { ...answer({ id: 'damaged' }), at: 'yesterday' };
    await writeRaw(name, damaged);
    await writeRaw(name, { id: 'rubbish' });
    expect(await log.read()).toEqual({ records: [whole], unreadable: 2 });
    await log.append(answer());
    expect(await readRaw(name)).toContainEqual(damaged);
  });

  it('is repaired by a backup in which it is whole', async () => {
    const name = newName();
    const log = await openTab(name);
    await writeRaw(name, { id: 'damaged' });
    const whole = answer({ id: 'damaged' });
    expect((await log.merge([whole])).added).toBe(1);
    expect(await log.read()).toEqual({ records: [whole], unreadable: 0 });
  });

  it('does not hide the others where the browser itself cannot read it', async () => {
    const log = await openTab(newName());
    const [whole, lost] = [answer(), answer()];
    await log.append(whole);
    await log.append(lost);
    makeUnreadable(lost.id);
    expect(await log.read()).toEqual({ records: [whole], unreadable: 1 });
  });

  it('is what an undo with nonsense in it is, too', async () => {
    const name = newName();
    const log = await openTab(name);
    const undo: LogRecord = { kind: 'undo', id: 'undo', undoes: 'x', at: morning };
    await writeRaw(name, { ...undo, at: Number.NaN });
    await writeRaw(name, { ...undo, id: 'far', at: 1e300 });
    expect(await log.read()).toEqual({ records: [], unreadable: 2 });
  });
});

describe('a log that was imported', () => {
  it('is added whole, whatever its length, and once', async () => {
    const name = newName();
    const log = await openTab(name);
    const many = Array.from({ length: 2500 }, (_, index) => answer({ at: morning + index }));
    await log.append(many[7] ?? answer());
    expect((await log.merge([...many, ...many])).added).toBe(2499);
    expect((await log.merge(many)).added).toBe(0);
    await log.close();
    expect((await (await openTab(name)).read()).records).toEqual(many);
  });

  it('takes few writes, which is what makes it quick', async () => {
    const log = await openTab(newName());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await log.merge(Array.from({ length: 10_000 }, () => answer()));
    expect(put.mock.calls.length).toBeLessThan(20);
  });

  it('keeps what another tab writes while it is added, each answer once', async () => {
    const name = newName();
    const [here, there] = [await openTab(name), await openTab(name)];
    const [mine, both, theirs] = [answer(), answer(), answer()];
    const outcomes = await Promise.all([
      here.merge([mine, both]),
      there.merge([both, theirs]),
      there.append(answer({ id: 'between' })),
    ]);
    expect(outcomes[0].added + outcomes[1].added).toBe(3);
    expect([...(await idsIn(here))].sort()).toEqual(
      ['between', mine.id, both.id, theirs.id].sort(),
    );
  });

  it('is there wholly or not at all where the storage fills up in the middle', async () => {
    const log = await openTab(newName());
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    const filling = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...particulars
    ) {
      puts += 1;
      if (puts > 3) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      return put.apply(this, particulars);
    });
    const many = Array.from({ length: 5000 }, () => answer());
    expect(await log.merge(many)).toEqual({ added: 0, outcome: 'full' });
    filling.mockRestore();
    expect(await log.read()).toEqual({ records: [], unreadable: 0 });
  });

  it('keeps an answer as it was first, also when it is given again', async () => {
    const log = await openTab(newName());
    const one = answer();
    await log.merge([one]);
    await log.append({ ...one, grade: 'wrong' });
    expect(await log.read()).toEqual({ records: [one], unreadable: 0 });
  });

  it('has lost no more than the answers that are damaged; a backup repairs these', async () => {
    const name = newName();
    const log = await openTab(name);
    const [first, second, third] = [answer(), answer(), answer()];
    await log.merge([first, second, third]);
    await writeBlock(name, [first, { ...second, at: 'yesterday' }, 'rubbish', third], 1);
    expect(await log.read()).toEqual({ records: [first, third], unreadable: 2 });
    expect((await log.merge([first, second, third])).added).toBe(1);
    const { records, unreadable } = await log.read();
    expect(new Set(records)).toEqual(new Set([first, second, third]));
    // What the rubbish was nobody knows.
    expect(unreadable).toBe(1);
  });

  it('is counted as damaged where it is no list at all, and the answers beside it are there', async () => {
    const name = newName();
    const log = await openTab(name);
    const whole = answer();
    await log.append(whole);
    await writeBlock(name, { length: 3 });
    expect(await log.read()).toEqual({ records: [whole], unreadable: 1 });
  });

  it('does not hide the others where the browser itself cannot read it', async () => {
    const log = await openTab(newName());
    const [lost, whole, single] = [
      answer({ at: morning }),
      answer({ at: morning + 1 }),
      answer({ at: morning + 2 }),
    ];
    await log.merge([lost]);
    await log.merge([whole]);
    await log.append(single);
    makeUnreadable(1);
    expect(await log.read()).toEqual({ records: [whole, single], unreadable: 1 });
    expect((await log.merge([lost])).added).toBe(1);
    expect(await idsIn(log)).toEqual([lost.id, whole.id, single.id]);
  });

  it('is gone when everything is deleted', async () => {
    const log = await openTab(newName());
    await log.merge([answer()]);
    await log.clear();
    expect(await log.read()).toEqual({ records: [], unreadable: 0 });
  });

  it('holds what is answered while everything before is being deleted', async () => {
    const log = await openTab(newName());
    const [before, meanwhile] = [answer({ at: morning }), answer({ at: morning + 1 })];
    await log.append(before);
    const clearing = log.clear();
    const appending = log.append(meanwhile);
    await clearing;
    expect(await appending).toBe('kept');
    expect(await idsIn(log)).toEqual([meanwhile.id]);
  });

  it('stays, with everything else, where the browser fails in the middle of deleting', async () => {
    const log = await openTab(newName());
    const [single, imported] = [answer({ at: morning }), answer({ at: morning + 1 })];
    await log.append(single);
    await log.merge([imported]);
    const { clear } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (this: IDBObjectStore) {
      if (this.name === 'blocks') throw new Error('no');
      return clear.call(this);
    });
    await expect(log.clear()).rejects.toThrow('no');
    expect(await idsIn(log)).toEqual([single.id, imported.id]);
  });
});

describe('a log of the first version of the database', () => {
  /** As that version made it. */
  async function openFirst(name: string) {
    return openDB(name, 1, {
      upgrade: (database) => void database.createObjectStore('records', { keyPath: 'id' }),
    });
  }

  it('is there in the new version, damaged records too, and can be added to', async () => {
    const name = newName();
    const old = await openFirst(name);
    const [one, two, three] = [0, 1, 2].map((later) => answer({ at: morning + later }));
    for (const value of [one, two, { id: 'damaged' }]) await old.put('records', value);
    old.close();
    const log = await openTab(name);
    expect(log.keeps).toBe(true);
    expect(await log.read()).toEqual({ records: [one, two], unreadable: 1 });
    expect((await log.merge([two, three].flatMap((record) => record ?? []))).added).toBe(1);
    expect((await log.read()).records).toEqual([one, two, three]);
  });

  it('is not waited for where a tab with the old version does not let it go', async () => {
    const name = newName();
    const old = await openFirst(name);
    const log = await openTab(name);
    expect(log.keeps).toBe(false);
    old.close();
    await vi.waitFor(async () => expect((await openTab(name)).keeps).toBe(true));
  });

  it('cannot be opened by the old version any more, which then works for the visit', async () => {
    const name = newName();
    await openTab(name);
    await expect(openFirst(name)).rejects.toMatchObject({ name: 'VersionError' });
  });
});

/** From now on the browser cannot get out what stands under this key. */
function makeUnreadable(lost: IDBValidKey): void {
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('Failed to read large IndexedDB value', 'DataError');
  });
  const { get } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
    this: IDBObjectStore,
    key,
  ) {
    if (key === lost) throw new DOMException('Failed to read', 'DataError');
    return get.call(this, key);
  });
}

/** Sees the connections to databases, so that they can be closed from outside. */
function watchConnections() {
  const connections: IDBDatabase[] = [];
  const { open } = IDBFactory.prototype;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
    this: IDBFactory,
    ...particulars
  ) {
    const request = open.apply(this, particulars);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  });
  return {
    closeAll: () => {
      for (const connection of connections.splice(0)) connection.close();
    },
  };
}

/** From now on nothing more fits into the storage: browsers find out at the end of a transaction, and roll it back. */
function fillStorage() {
  const { put } = IDBObjectStore.prototype;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...particulars
  ) {
    const request = put.apply(this, particulars);
    const error = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    Object.defineProperty(this.transaction, 'error', { value: error });
    this.transaction.abort();
    return request;
  });
}
