import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogRecord } from '../../src/memory/record.ts';
import { answer, morning } from './answer.ts';
import { closeTabs, idsIn, newName, openTab } from './openTab.ts';

afterEach(closeTabs);

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

describe('an import that is damaged', () => {
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
});

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
