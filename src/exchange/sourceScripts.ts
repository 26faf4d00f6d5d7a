import type { Script } from './script.ts';

const files = import.meta.glob<Script>('./scripts/*.ts', { import: 'default' });

/** The script of a code, read from the sources: see `scriptFiles.ts`. */
export async function sourceScript(id: string): Promise<Script> {
  const load = files[`./scripts/${id}.ts`];
  if (!load) throw new Error(`No script for ${id}`);
  return load();
}
