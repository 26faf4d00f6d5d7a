import { keysBeginning } from './keysBeginning.ts';
import { createMemoryStore, type MemoryStore, onDeleted } from './memoryStore.ts';
import { openAnswerLog } from './openAnswerLog.ts';
import { sessionPrefix } from './sessionPrefix.ts';
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
  const memory = createMemoryStore({ open, unwritten, now: Date.now });
  // The quiz may not have been opened in this visit.
  onDeleted(memory, forgetSessions);
  return memory;
}

function forgetSessions(): void {
  try {
    const storage = window.localStorage;
    for (const key of keysBeginning(sessionPrefix, storage)) storage.removeItem(key);
  } catch {
    // Where the storage is blocked none are kept.
  }
}
