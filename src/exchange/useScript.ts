import { use } from 'react';
import type { Script } from './script.ts';
import { loadedScript, loadScript } from './scriptFiles.ts';

/** The script of a code; suspends while it loads, and not at all where it is there already. */
export function useScript(id: string): Script {
  return loadedScript(id) ?? use(loadScript(id));
}
