import type { Script } from './script.ts';

const files = import.meta.glob<Script>('./scripts/*.ts', { import: 'default' });
const loading = new Map<string, Promise<Script>>();
const loaded = new Map<string, Script>();

/** The script of a code, loaded once; a load that failed is tried anew the next time. */
export function loadScript(id: string): Promise<Script> {
  const underWay = loading.get(id);
  if (underWay) return underWay;
  const load = files[`./scripts/${id}.ts`];
  const script = load ? load() : Promise.reject(new Error(`No script for ${id}`));
  loading.set(id, script);
  script.then(
    (value) => loaded.set(id, value),
    () => loading.delete(id),
  );
  return script;
}

/** The script of a code where it is there already. */
export function loadedScript(id: string): Script | undefined {
  return loaded.get(id);
}
