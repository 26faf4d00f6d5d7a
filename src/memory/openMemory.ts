import { createMemoryStore, type MemoryStore } from './memoryStore.ts';
import { openAnswerLog } from './openAnswerLog.ts';
import { unwrittenIn } from './unwritten.ts';

let store: MemoryStore | undefined;

/** The memory of this browser, opened when a page first needs it: one for all pages of a visit. */
export function openMemory(): MemoryStore {
  store ??= createMemory();
  void store.getState().load();
  return store;
}

function createMemory(): MemoryStore {
  const unwritten = unwrittenIn(() => window.localStorage);
  const open = () => openAnswerLog('statuscope-answers', unwritten);
  return createMemoryStore({ open, unwritten, now: Date.now });
}
