import type { Script } from './script.ts';

const files = import.meta.glob<Script>('./scripts/*.ts', { import: 'default' });
const loading = new Map<string, Promise<Script>>();

/**
 * The script of a code, loaded once. A load that failed stays failed until the page is loaded anew: a view that
 * asks again while it is drawn would ask for ever. What has arrived is marked on the promise in the way that React's
 * `use` understands, so that a view which asks for it need not wait.
 */
export function loadScript(id: string): Promise<Script> {
  const underWay = loading.get(id);
  if (underWay) return underWay;
  const load = files[`./scripts/${id}.ts`];
  const script = load ? load() : Promise.reject(new Error(`No script for ${id}`));
  loading.set(id, script);
  script.then(
    (value) => Object.assign(script, { status: 'fulfilled', value }),
    () => undefined,
  );
  return script;
}
