import { loadContent } from '../content/loadContent.ts';
import { rememberLost } from '../content/lost.ts';
import { isScript, type Script } from './script.ts';

const loading = new Map<string, Promise<Script>>();

/**
 * The script of a code, loaded once; what was lost is loaded anew once that is forgotten (`lost.ts`). What has arrived is
 * marked on the promise in the way that React's `use` understands, so that a view which asks for it need not wait.
 */
export function loadScript(id: string): Promise<Script> {
  const underWay = loading.get(id);
  if (underWay) return underWay;
  const script = scriptFile(id);
  loading.set(id, script);
  script.then(
    (value) => Object.assign(script, { status: 'fulfilled', value }),
    () => rememberLost(() => loading.delete(id)),
  );
  return script;
}

/**
 * Loads a script before it is shown; one that does not come is asked for again by the view that needs it. Nothing is
 * forgotten that a view has asked for.
 */
export function preloadScript(id: string): void {
  if (loading.has(id)) return;
  loadScript(id).catch(() => loading.delete(id));
}

async function scriptFile(id: string): Promise<Script> {
  if (import.meta.env.DEV) {
    const { sourceScript } = await import('./sourceScripts.ts');
    return sourceScript(id);
  }
  const script = await loadContent(`exchanges/${id}`);
  if (!isScript(script)) throw new Error(`No script for ${id}`);
  return script;
}
