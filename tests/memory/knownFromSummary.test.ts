import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnswerLog } from '../../src/memory/answerLog.ts';
import { emptyLog, type KnownLog, knownFrom, summaryAt } from '../../src/memory/knownLog.ts';
import { createMemoryStore } from '../../src/memory/memoryStore.ts';
import { openAnswerLog } from '../../src/memory/openAnswerLog.ts';
import { seededRandom } from '../../src/memory/random.ts';
import type { Answer } from '../../src/memory/record.ts';
import { unwrittenIn } from '../../src/memory/unwritten.ts';
import { always, FakeStorage } from '../fakeStorage.ts';
import { answer, anyAnswer, day, hour, mixedUp, morning } from './answer.ts';
import { step, watchLife } from './watchLife.ts';

let databases = 0;
const opened: AnswerLog[] = [];

/** A browser whose database and storage outlive its tabs; its clock can be set. */
function createBrowser() {
  databases += 1;
  const name = `known-${databases}`;
  const storage = always(new FakeStorage());
  const clock = { now: morning + 200 * day };
  const openLog = async () => {
    const log = await openAnswerLog(name, unwrittenIn(storage));
    opened.push(log);
    return log;
  };
  return {
    name,
    clock,
    openLog,
    openTab: async () => {
      const unwritten = unwrittenIn(storage);
      const store = createMemoryStore({ open: openLog, unwritten, now: () => clock.now });
      await store.getState().load();
      return store.getState;
    },
    /** What the log comes to when all of it is read. */
    reckoned: async () => {
      const log = await openLog();
      const known = knownFrom(await log.read(), clock.now);
      await log.close();
      return known;
    },
    write: async (key: string, change: (value: unknown) => unknown) => {
      const database = await openDB(name);
      await database.put('about', change(await database.get('about', key)), key);
      database.close();
    },
  };
}

/** Without what only a tab remembers. */
const figures = ({ summary, recordCount, unreadable, withdrawn }: KnownLog) => ({
  summary,
  recordCount,
  unreadable,
  withdrawn: [...withdrawn].sort(),
});

/** Sees whether the records were read. */
function watchReading() {
  const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  return { timesRead: () => read.mock.calls.length / 2 };
}

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await Promise.all(opened.splice(0).map((log) => log.close()));
});

describe('the next visit', () => {
  it('knows what the log comes to without reading it, after answers and an undo', async () => {
    const browser = createBrowser();
    const tab = await browser.openTab();
    const slip = answer({ at: morning + 2 });
    await tab().merge([answer(), mixedUp('401', '403', { at: morning + 1 })]);
    await tab().record(slip);
    await tab().undo(slip.id);
    await tab().record(answer({ at: morning + 3 }));
    const reckoned = await browser.reckoned();
    const watched = watchReading();
    const next = await browser.openTab();
    expect(watched.timesRead()).toBe(0);
    expect(next().known).toEqual(figures(reckoned));
    expect(next().known).toMatchObject({ recordCount: 5, summary: { answers: 3 } });
  });

  it('reads the log once after the summary was lost, and not again in the one after', async () => {
    const browser = createBrowser();
    const tab = await browser.openTab();
    await tab().record(answer());
    await browser.write('summary', () => undefined);
    const watched = watchReading();
    expect((await browser.openTab())().known).toMatchObject({ summary: { answers: 1 } });
    expect(watched.timesRead()).toBe(1);
    await vi.waitFor(async () => expect(await kept(browser.name)).toContain('"answers":1'));
    expect((await browser.openTab())().known).toMatchObject({ summary: { answers: 1 } });
    expect(watched.timesRead()).toBe(1);
  });

  it.each([
    ['is damaged', 'summary', (text: unknown) => String(text).slice(0, 100)],
    ['is no text', 'summary', () => ({ answers: 7 })],
    ['is of another revision', 'revision', () => 'another'],
    ['has another format', 'summary', (text: unknown) => String(text).replace('t":1', 't":2')],
  ])('does not believe a summary that %s', async (_, key, change) => {
    const browser = createBrowser();
    const tab = await browser.openTab();
    await tab().record(answer());
    await browser.write(key, change);
    const watched = watchReading();
    const next = await browser.openTab();
    expect(watched.timesRead()).toBe(1);
    expect(next().known).toEqual(figures(await browser.reckoned()));
  });

  it('knows what another tab wrote that this one could not hear of', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const browser = createBrowser();
    const [here, there] = [await browser.openTab(), await browser.openTab()];
    await here().record(answer({ at: morning }));
    await there().record(answer({ at: morning + 1 }));
    await here().record(answer({ at: morning + 2 }));
    const next = await browser.openTab();
    expect(next().known).toEqual(figures(await browser.reckoned()));
    expect(next().known.recordCount).toBe(3);
  });

  it('has the answer where there was room for it, but none for the summary', async () => {
    const browser = createBrowser();
    const tab = await browser.openTab();
    await tab().record(answer());
    const { put } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (key === 'summary') throw new DOMException('No room', 'QuotaExceededError');
      return key === undefined ? put.call(this, value) : put.call(this, value, key);
    });
    await tab().record(answer({ at: morning + 1 }));
    expect(tab()).toMatchObject({ full: false, keeps: true });
    full.mockRestore();
    expect((await browser.openTab())().known).toEqual(figures(await browser.reckoned()));
  });

  it('counts what finds no room once, in this visit, and not as written', async () => {
    const browser = createBrowser();
    const tab = await browser.openTab();
    await tab().record(answer({ at: morning + 1 }));
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (key === undefined) throw new DOMException('No room', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    // One that comes after all others, then one that does not.
    for (const [at, answers] of [
      [morning + 2, 2],
      [morning, 3],
    ] as const) {
      await tab().record(answer({ at }));
      expect(tab()).toMatchObject({ full: true, known: { summary: { answers } } });
      await tab().merge([]);
      expect(tab()).toMatchObject({ known: { summary: { answers } } });
      const log = await openAnswerLog(browser.name, unwrittenIn(always(new FakeStorage())));
      opened.push(log);
      const found = await log.look(() => true);
      expect(found).toMatchObject({ kind: 'summary', log: { recordCount: 1 } });
    }
  });

  it('counts no answer that was taken back before it came', async () => {
    const browser = createBrowser();
    const tab = await browser.openTab();
    await tab().record(answer({ at: morning }));
    await tab().undo('late');
    const next = await browser.openTab();
    await next().record(answer({ id: 'late', at: morning + 1 }));
    expect(next().known).toEqual(figures(await browser.reckoned()));
    expect(next().known).toMatchObject({ recordCount: 3, summary: { answers: 1 } });
  });

  it('takes a slip of the visit before back', async () => {
    const browser = createBrowser();
    const slip = answer();
    await (await browser.openTab())().record(slip);
    const next = await browser.openTab();
    await next().undo(slip.id);
    expect(next().known).toMatchObject({ recordCount: 2, summary: { answers: 0 } });
  });
});

describe('a clock that was ahead and is set back', () => {
  it('leaves what it has put into the future where it belongs at each moment', async () => {
    const browser = createBrowser();
    const { clock } = browser;
    const tab = await browser.openTab();
    clock.now = morning + 12 * hour;
    await tab().record(answer({ at: clock.now, about: '500' }));
    clock.now = morning;
    await tab().load();
    await vi.waitFor(() => expect(tab().known.records).toHaveLength(1));
    await tab().record(answer({ at: clock.now }));
    const next = await browser.openTab();
    const reckoned = await browser.reckoned();
    for (const { known } of [tab(), next()]) {
      expect(figures(known)).toEqual(figures(reckoned));
      for (const moment of [morning, morning + 6 * hour, morning + day]) {
        expect(summaryAt(known, moment)).toEqual(summaryAt(reckoned, moment));
      }
    }
    expect(summaryAt(reckoned, morning).cards).not.toEqual(
      summaryAt(reckoned, morning + 6 * hour).cards,
    );
    // The moment has come.
    clock.now = morning + day;
    const later = await browser.openTab();
    expect(later().known).toEqual(figures(await browser.reckoned()));
  });
});

describe('a tab', () => {
  it('that is killed at any moment leaves no summary behind that is not true, two hundred times over', async () => {
    const browser = createBrowser();
    const random = seededRandom('summaries');
    const life = watchLife();
    let unread = 0;
    for (let turn = 0; turn < 200; turn += 1) {
      life.begin();
      const watched = watchReading();
      const tab = await browser.openTab();
      if (watched.timesRead() === 0) unread += 1;
      expect(figures(tab().known)).toEqual(figures(await browser.reckoned()));
      const writing = [1, 2].map((later) =>
        tab().record(answer({ at: morning + turn * hour + later })),
      );
      if (turn % 7 === 0) writing.push(tab().record(answer({ at: morning })));
      for (let steps = Math.floor(random() * 25); steps > 0; steps -= 1) await step();
      life.end();
      await Promise.all(writing);
      await Promise.all(opened.splice(0).map((log) => log.close()));
      vi.mocked(IDBObjectStore.prototype.getAll).mockRestore();
    }
    // Killed before, while and after the summary was kept.
    expect(unread).toBeGreaterThan(20);
    expect(unread).toBeLessThan(180);
  });

  it('comes to what the log comes to, whatever two tabs do at once', async () => {
    const deeds = fc.array(fc.tuple(fc.nat(1), anyDeed, fc.nat(4)), {
      maxLength: 25,
      size: 'max',
    });
    await fc.assert(
      fc.asyncProperty(deeds, fc.boolean(), async (all, deaf) => {
        if (deaf) vi.stubGlobal('BroadcastChannel', undefined);
        const browser = createBrowser();
        const tabs = [await browser.openTab(), await browser.openTab()];
        const ids: string[] = [];
        const underway: Promise<unknown>[] = [];
        for (const [[place, deed, steps], turn] of all.map((one, turn) => [one, turn] as const)) {
          const tab = tabs[place];
          if (!tab) continue;
          if (deed === 'wait') await Promise.all(underway);
          else if (deed === 'reload') tabs[place] = await browser.openTab();
          else underway.push(deed(tab, ids, turn));
          for (let taken = 0; taken < steps; taken += 1) await step();
        }
        await Promise.all(underway);
        const reckoned = figures(await browser.reckoned());
        expect(figures((await browser.openTab())().known)).toEqual(reckoned);
        if (!deaf) {
          await vi.waitFor(() => {
            for (const tab of tabs) expect(figures(tab().known)).toEqual(reckoned);
          });
        }
        vi.unstubAllGlobals();
        await Promise.all(opened.splice(0).map((log) => log.close()));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps no summary in which an answer is missing, not even for a moment', async () => {
    const browser = createBrowser();
    const tab = await browser.openTab();
    await tab().record(answer({ at: morning + 1 }));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await Promise.all([
      tab().record(answer({ at: morning, item: 'item-a' })),
      tab().record(answer({ at: morning + 2, item: 'item-z' })),
    ]);
    await vi.waitFor(async () => expect(await kept(browser.name)).toContain('item-a'));
    const texts = put.mock.calls.flatMap(([text, key]) => (key === 'summary' ? String(text) : []));
    expect(texts.filter((text) => text.includes('item-z') && !text.includes('item-a'))).toEqual([]);
  });

  it('knows nothing any more after everything was deleted', async () => {
    const browser = createBrowser();
    const tab = await browser.openTab();
    await tab().record(answer());
    await tab().clear();
    expect(tab().known).toEqual(emptyLog);
    expect(await kept(browser.name)).not.toContain('"401"');
    expect((await browser.openTab())().known).toEqual(emptyLog);
  });
});

type Tab = Awaited<ReturnType<ReturnType<typeof createBrowser>['openTab']>>;

/** What can be done in a tab; `ids` are those of the answers so far. */
type Deed = 'wait' | 'reload' | ((tab: Tab, ids: string[], turn: number) => Promise<unknown>);

const giving = (tab: Tab, ids: string[], given: Answer) => {
  ids.push(given.id);
  return tab().record(given);
};
const undoing = (tab: Tab, id: string | undefined) => (id ? tab().undo(id) : Promise.resolve());

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  // Before or after what was answered so far.
  {
    weight: 3,
    arbitrary: anyAnswer.map(
      (given): Deed =>
        (tab, ids) =>
          giving(tab, ids, given),
    ),
  },
  {
    weight: 12,
    arbitrary: fc.constantFrom<Deed>(
      (tab, ids, turn) => giving(tab, ids, answer({ at: morning + 91 * day + turn * hour })),
      (tab, ids, turn) =>
        giving(tab, ids, mixedUp('401', '403', { at: morning + 91 * day + turn * hour })),
      (tab, ids) => undoing(tab, ids.at(-1)),
      (tab, ids) => undoing(tab, ids[0]),
      (tab) => tab().merge([answer(), mixedUp('401', '403')]),
      'wait',
      'wait',
      'reload',
    ),
  },
  { weight: 1, arbitrary: fc.constant<Deed>((tab) => tab().clear()) },
);

async function kept(name: string): Promise<string> {
  const database = await openDB(name);
  const text: unknown = await database.get('about', 'summary');
  database.close();
  return String(text);
}
