import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openAnswerLog } from '../../src/memory/openAnswerLog.ts';
import { seededRandom } from '../../src/memory/random.ts';
import { unwrittenIn } from '../../src/memory/unwritten.ts';
import { always, FakeStorage } from '../fakeStorage.ts';
import { answer, anyLog, morning } from './answer.ts';
import { closeTabs, idsIn, newName, openTab } from './openTab.ts';
import { step, watchLife } from './watchLife.ts';

afterEach(closeTabs);

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
