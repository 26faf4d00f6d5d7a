import type { Script } from '../../src/exchange/script.ts';

const files = import.meta.glob<Script>('../../src/exchange/scripts/*.ts', {
  eager: true,
  import: 'default',
});

/** All scripts, found by themselves. */
export const scripts: readonly Script[] = Object.values(files);

/** The script of a code that has one. */
export function scriptOf(id: string): Script {
  const script = scripts.find((candidate) => candidate.id === id);
  if (!script) throw new Error(`No script for ${id}`);
  return script;
}
