import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, morning } from './answer.ts';
import { closeTabs, idsIn, newName, openTab } from './openTab.ts';

afterEach(closeTabs);

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

  it('is gone when everything is deleted', async () => {
    const log = await openTab(newName());
    await log.merge([answer()]);
    await log.clear();
    expect(await log.read()).toEqual({ records: [], unreadable: 0 });
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
