import { createContext, type ReactNode, use } from 'react';
import { useStore } from 'zustand';
import type { MemoryState, MemoryStore } from './memoryStore.ts';

const MemoryContext = createContext<MemoryStore | undefined>(undefined);

/** Hands the memory to the views below: the one place where it meets React. Who provides it also loads it. */
export function MemoryProvider({
  store,
  children,
}: {
  readonly store: MemoryStore;
  readonly children: ReactNode;
}) {
  return <MemoryContext value={store}>{children}</MemoryContext>;
}

/** A part of the memory; the view renders anew only when that part changes. */
export function useMemoryStore<Part>(select: (state: MemoryState) => Part): Part {
  const store = use(MemoryContext);
  if (!store) throw new Error('useMemoryStore needs a MemoryProvider above it');
  return useStore(store, select);
}
