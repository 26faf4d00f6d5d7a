import { createContext, type ReactNode, use } from 'react';
import { useStore } from 'zustand';
import { labelOf } from './catalog.ts';
import type { CatalogState, CatalogStore } from './catalogStore.ts';
import type { StatusCode } from './statusCode.ts';

const CatalogContext = createContext<CatalogStore | undefined>(undefined);

/** Hands the client store to the views below: the one place where the catalog meets React. */
export function CatalogProvider({
  store,
  children,
}: {
  readonly store: CatalogStore;
  readonly children: ReactNode;
}) {
  return <CatalogContext value={store}>{children}</CatalogContext>;
}

/** A part of the client store; the view renders anew only when that part changes. */
export function useCatalogStore<Part>(select: (state: CatalogState) => Part): Part {
  return useStore(useProvidedStore(), select);
}

/** Reads the client store when something happens: the view that does so is not rendered anew for what changes in it. */
export function useReadCatalogStore(): () => CatalogState {
  return useProvidedStore().getState;
}

function useProvidedStore(): CatalogStore {
  const store = use(CatalogContext);
  if (!store) throw new Error('The client store needs a CatalogProvider above it');
  return store;
}

/** What to call a code in a line of text: `labelOf` over the catalog of the store. */
export function useLabel(): (code: StatusCode) => string {
  const catalog = useCatalogStore((state) => state.catalog);
  return (code) => labelOf(code, catalog);
}
