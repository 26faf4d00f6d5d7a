import type { Script } from './script.ts';

const files = import.meta.glob<Script>('./scripts/*.ts', { import: 'default' });
const loaded = new Map<string, Promise<Script>>();

/** The script of a code, loaded once; a failed load is tried anew the next time. */
export function loadScript(id: string): Promise<Script> {
  const known = loaded.get(id);
  if (known) return known;
  const load = files[`./scripts/${id}.ts`];
  const script = load ? load() : Promise.reject(new Error(`No script for ${id}`));
  loaded.set(id, script);
  script.catch(() => loaded.delete(id));
  return script;
}
