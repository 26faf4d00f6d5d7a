import { shellFile } from '../offline/siteVersion.ts';

/** Where it is kept, for the visit, which version was left because it had been replaced. */
const key = 'statuscope.replaced';

/** The name of the file in which this stands: every shell of the same version names it, and no other. */
const ownName = import.meta.url.split('/').pop() ?? '';

/** Does the page load anew by now? More than one part of it may fail before that is done. */
let reloads = false;

/**
 * Loads the page anew where the host has another version of the program by now, whose files have other names: the
 * address, and what was kept, stay. Resolves with whether it does: not where the host has no other version, cannot be
 * asked, or that has been done before.
 */
export async function reloadIfReplaced(languageTag: string): Promise<boolean> {
  const replaced = await isReplaced(languageTag);
  if (reloads || !replaced) return reloads;
  try {
    if (sessionStorage.getItem(key) === ownName) return false;
    sessionStorage.setItem(key, ownName);
  } catch {
    // Without a note it might go on for ever.
    return false;
  }
  reloads = true;
  const reload = () => window.location.reload();
  // A service worker would go on with the version that it has kept.
  if (!navigator.serviceWorker?.controller) reload();
  else import('../offline/siteWorker.ts').then((worker) => worker.reloadAnew(), reload);
  return true;
}

/** Has this version just been loaded in place of another one? Says so once. */
export function hasReplaced(): boolean {
  try {
    const left = sessionStorage.getItem(key);
    if (!left || left === ownName) return false;
    sessionStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

async function isReplaced(languageTag: string): Promise<boolean> {
  try {
    const address = `${import.meta.env.BASE_URL}${shellFile(languageTag)}`;
    const response = await fetch(address, { cache: 'no-store' });
    return response.ok && !(await response.text()).includes(ownName);
  } catch {
    return false;
  }
}
