import { createStore } from 'zustand/vanilla';
import type { Catalog } from './catalog.ts';
import { type Pair, unorderedKey } from './pair.ts';
import { defaultPreferences, type Preferences, recentLimit, type Saved } from './preferences.ts';
import { readSaved, type StorageTrouble, writeChanges } from './savedState.ts';
import type { StatusCode } from './statusCode.ts';

/** What the reader has chosen so far: nothing, one code on the board, or two that face each other. */
export type Chosen =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly code: StatusCode }
  | { readonly kind: 'pair'; readonly pair: Pair };

/** What the client store holds, and what can be done to it. */
export interface CatalogState {
  readonly catalog: Catalog;
  readonly chosen: Chosen;
  /** The comparisons opened last, the newest first, no two of the same codes. */
  readonly recent: readonly Pair[];
  /** The exchanges (by their key) that have played by themselves in this visit: each does so once. */
  readonly played: ReadonlySet<string>;
  readonly preferences: Preferences;
  readonly storageTrouble: StorageTrouble | undefined;
  /** Chooses a first code; the same one again takes the choice back. */
  choose(code: StatusCode): void;
  /** Two codes face each other: they are the choice now, and the newest of the recent pairs. */
  openPair(pair: Pair): void;
  clearChoice(): void;
  markPlayed(key: string): void;
  setPreferences(changes: Partial<Preferences>): void;
  dismissStorageTrouble(): void;
}

/**
 * The client store: the catalog, what is chosen in it, and what is kept from visit to visit. Its initial state is that
 * of a first visit, which the build draws and a browser takes over; what was kept comes right after.
 */
export function createCatalogStore(storage: () => Storage, catalog: Catalog) {
  const { saved, trouble } = readSaved(storage);
  const store = createStore<CatalogState>()((set) => ({
    catalog,
    chosen: { kind: 'none' },
    recent: [],
    played: new Set(),
    preferences: defaultPreferences,
    storageTrouble: undefined,
    choose: (code) =>
      set(({ chosen }) => ({
        chosen:
          chosen.kind === 'one' && chosen.code === code ? { kind: 'none' } : { kind: 'one', code },
      })),
    openPair: (pair) =>
      set(({ recent }) => ({
        chosen: { kind: 'pair', pair },
        recent: [
          pair,
          ...recent.filter((other) => unorderedKey(other) !== unorderedKey(pair)),
        ].slice(0, recentLimit),
      })),
    markPlayed: (key) => set(({ played }) => ({ played: new Set([...played, key]) })),
    clearChoice: () => set({ chosen: { kind: 'none' } }),
    setPreferences: (changes) =>
      set(({ preferences }) => ({ preferences: { ...preferences, ...changes } })),
    dismissStorageTrouble: () => set({ storageTrouble: undefined }),
  }));
  store.setState({
    recent: saved.recent.flatMap((ids) => pairOf(ids, catalog) ?? []).slice(0, recentLimit),
    preferences: saved.preferences,
    storageTrouble: trouble,
  });
  let told = trouble !== undefined;
  store.subscribe((state, before) => {
    if (state.recent === before.recent && state.preferences === before.preferences) return;
    const failed = writeChanges(storage, savedOf(state), savedOf(before));
    if (!failed || told) return;
    told = true;
    store.setState({ storageTrouble: failed });
  });
  return store;
}

export type CatalogStore = ReturnType<typeof createCatalogStore>;

function savedOf({ preferences, recent }: CatalogState): Saved {
  return {
    preferences,
    recent: recent.map(({ left, right }) => ({ left: left.id, right: right.id })),
  };
}

function pairOf(ids: { left: string; right: string }, catalog: Catalog): Pair | undefined {
  const left = catalog.byId(ids.left);
  const right = catalog.byId(ids.right);
  return left && right && left !== right ? { left, right } : undefined;
}
