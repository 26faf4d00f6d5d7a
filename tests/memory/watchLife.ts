import { vi } from 'vitest';

/** One turn of the event loop, in which the database goes on by a step. */
export function step(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A life that can be ended: then what is not written is rolled back, and nothing can be begun any more. */
export function watchLife() {
  const begun: IDBTransaction[] = [];
  let alive = true;
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...particulars
  ) {
    if (!alive) throw new Error('The tab is dead');
    const made = transaction.apply(this, particulars);
    if (made.mode === 'readwrite') begun.push(made);
    return made;
  });
  const { open } = IDBFactory.prototype;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
    this: IDBFactory,
    ...particulars
  ) {
    if (!alive) throw new Error('The tab is dead');
    return open.apply(this, particulars);
  });
  return {
    begin: () => {
      alive = true;
    },
    /** Says how many transactions were rolled back. */
    end: () => {
      alive = false;
      return begun.splice(0).filter((made) => {
        try {
          made.abort();
          return true;
        } catch {
          return false;
        }
      }).length;
    },
  };
}
