import { beforeEach, describe, expect, it } from 'vitest';
import { createCatalogStore } from '../../src/catalog/catalogStore.ts';
import { pairSlug, swapped } from '../../src/catalog/pair.ts';
import { recentLimit } from '../../src/catalog/preferences.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { always, blockedStorage, FakeStorage, FullStorage } from '../fakeStorage.ts';
import { allPairs } from '../pairs.ts';

const browser = new FakeStorage();
const storage = always(browser);

function pairOf(left: string, right: string) {
  const pair = allPairs.find((one) => one.left.id === left && one.right.id === right);
  if (!pair) throw new Error(`${left} ${right}`);
  return pair;
}

const recentSlugs = (store: ReturnType<typeof createCatalogStore>) =>
  store.getState().recent.map(pairSlug);

beforeEach(() => browser.clear());

describe('what the reader chooses', () => {
  it('begins with nothing, then one code, then two that face each other', () => {
    const store = createCatalogStore(storage, catalog);
    expect(store.getState().chosen).toEqual({ kind: 'none' });
    const pair = pairOf('202', '403');
    store.getState().choose(pair.left);
    expect(store.getState().chosen).toEqual({ kind: 'one', code: pair.left });
    store.getState().openPair(pair);
    expect(store.getState().chosen).toEqual({ kind: 'pair', pair });
  });

  it('takes a choice back when the same code is chosen again', () => {
    const store = createCatalogStore(storage, catalog);
    const code = catalog.byId('202');
    if (!code) throw new Error('202');
    store.getState().choose(code);
    store.getState().choose(code);
    expect(store.getState().chosen).toEqual({ kind: 'none' });
  });
});

describe('recent pairs', () => {
  it('stand with the newest first, and a swapped pair is the same pair', () => {
    const store = createCatalogStore(storage, catalog);
    store.getState().openPair(pairOf('202', '403'));
    store.getState().openPair(pairOf('401', '403'));
    store.getState().openPair(swapped(pairOf('202', '403')));
    expect(recentSlugs(store)).toEqual(['403-vs-202', '401-vs-403']);
  });

  it('are not more than the limit', () => {
    const store = createCatalogStore(storage, catalog);
    for (const pair of allPairs.slice(0, 20)) store.getState().openPair(pair);
    expect(recentSlugs(store)).toHaveLength(recentLimit);
  });

  it('survive a reload, and so do the preferences', () => {
    const before = createCatalogStore(storage, catalog);
    before.getState().openPair(pairOf('202', '403'));
    before.getState().setPreferences({ theme: 'dark', speed: 2, language: 'tr' });
    const after = createCatalogStore(storage, catalog);
    expect(recentSlugs(after)).toEqual(['202-vs-403']);
    expect(after.getState().preferences).toMatchObject({ theme: 'dark', speed: 2, language: 'tr' });
  });

  it('are kept from two tabs at once, and neither takes back what was chosen in the other', () => {
    const [one, other] = [
      createCatalogStore(storage, catalog),
      createCatalogStore(storage, catalog),
    ];
    one.getState().setPreferences({ theme: 'dark' });
    other.getState().setPreferences({ speed: 2 });
    other.getState().openPair(pairOf('202', '403'));
    one.getState().setPreferences({ shortcuts: false });
    const after = createCatalogStore(storage, catalog);
    expect(after.getState().preferences).toEqual({ theme: 'dark', speed: 2, shortcuts: false });
    expect(recentSlugs(after)).toEqual(['202-vs-403']);
  });

  it('are those of all tabs, the newest first, and not more than the limit', () => {
    const [one, other] = [
      createCatalogStore(storage, catalog),
      createCatalogStore(storage, catalog),
    ];
    one.getState().openPair(pairOf('202', '403'));
    other.getState().openPair(pairOf('401', '403'));
    one.getState().openPair(pairOf('404', '410'));
    other.getState().openPair(swapped(pairOf('202', '403')));
    expect(recentSlugs(createCatalogStore(storage, catalog))).toEqual([
      '403-vs-202',
      '404-vs-410',
      '401-vs-403',
    ]);
    for (const pair of allPairs.slice(0, 20)) one.getState().openPair(pair);
    expect(recentSlugs(createCatalogStore(storage, catalog))).toHaveLength(recentLimit);
  });

  it('lose only the pairs that the catalog no longer holds', () => {
    browser.setItem(
      'statuscope',
      JSON.stringify({
        preferences: { theme: 'purple', speed: 1, shortcuts: true },
        recent: [
          { left: '202', right: '998' },
          { left: '202', right: '202' },
          { left: '202', right: '403' },
        ],
      }),
    );
    const store = createCatalogStore(storage, catalog);
    expect(recentSlugs(store)).toEqual(['202-vs-403']);
    expect(store.getState().preferences.theme).toBe('system');
    expect(store.getState().storageTrouble).toBeUndefined();
  });
});

describe('storage that does not work', () => {
  it('is said once where it is blocked, and everything goes on', () => {
    const store = createCatalogStore(blockedStorage, catalog);
    expect(store.getState().storageTrouble).toBe('blocked');
    store.getState().dismissStorageTrouble();
    store.getState().setPreferences({ theme: 'dark' });
    expect(store.getState().preferences.theme).toBe('dark');
    expect(store.getState().storageTrouble).toBeUndefined();
  });

  it('is said once where it is full', () => {
    const store = createCatalogStore(always(new FullStorage()), catalog);
    expect(store.getState().storageTrouble).toBeUndefined();
    store.getState().setPreferences({ theme: 'dark' });
    expect(store.getState().storageTrouble).toBe('blocked');
  });

  it.each(['{', '[]', '{"preferences":1}', 'null'])(
    'sets a record aside that cannot be read: %s',
    (text) => {
      browser.setItem('statuscope', text);
      const store = createCatalogStore(storage, catalog);
      expect(store.getState().storageTrouble).toBe('unreadable');
      expect(browser.getItem('statuscope.unreadable')).toBe(text);
      expect(createCatalogStore(storage, catalog).getState().storageTrouble).toBeUndefined();
    },
  );
});
