import type { WorkerMessage } from './messages.ts';
import { allowScriptAddress } from './scriptAddress.ts';

/** Milliseconds after which a page that is still open asks whether there is a new version. */
const betweenChecks = 3_600_000;

/** Milliseconds in which a new version has to have come, where the page waits for it. */
const patience = 10_000;

/** What a page asks of the service worker. */
export interface SiteWorker {
  /** Has all content of a language kept, so that it can be read without a network. */
  keepLanguage(languageTag: string): void;
}

/** Begins the new version: the page is loaded anew. */
export type TakeOver = () => void;

/**
 * Registers the service worker, and calls `announce` when a newer version than that of this page is there. Undefined
 * where the browser has no service workers or does not let this one be registered, or the address says `?nosw`.
 */
export async function startSiteWorker(
  announce: (takeOver: TakeOver) => void,
): Promise<SiteWorker | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  if (new URLSearchParams(window.location.search).has('nosw')) return undefined;
  const { serviceWorker } = navigator;
  const address = `${import.meta.env.BASE_URL}sw.js`;
  try {
    allowScriptAddress(address);
    const registration = await serviceWorker.register(address, { updateViaCache: 'none' });
    watchForNews(registration, announce);
    checkAgainLater(registration);
  } catch {
    return undefined;
  }
  return {
    keepLanguage: (languageTag) => {
      // Also a version that is coming: what it keeps by itself is what was kept when it came.
      serviceWorker.ready.then(({ active, waiting, installing }) => {
        for (const worker of [active, waiting, installing])
          if (worker) tell(worker, { kind: 'keep-language', languageTag });
      });
    },
  };
}

/** Loads the page anew, of the version that the host has. */
export async function reloadAnew(): Promise<void> {
  try {
    await beginNewVersion();
    window.location.reload();
  } catch {
    // The way out of the service worker leads to it also where it cannot be kept.
    const { pathname, search, hash } = window.location;
    window.location.replace(`${pathname}?nosw${search.replace('?', '&')}${hash}`);
  }
}

/** Has the newest version look after this page from now on. Rejects where that does not come, or not in time. */
async function beginNewVersion(): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.getRegistration(import.meta.env.BASE_URL);
  await registration?.update();
  const next = registration?.installing ?? registration?.waiting;
  // It has begun meanwhile, in another tab.
  if (!next) return;
  await new Promise<void>((resolve, reject) => {
    const takeOverOnceKept = () => {
      if (next.state === 'installed') tell(next, { kind: 'take-over' });
      if (next.state === 'redundant') reject(new Error('The new version cannot be kept'));
    };
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    next.addEventListener('statechange', takeOverOnceKept);
    takeOverOnceKept();
    setTimeout(() => reject(new Error('The new version is late')), patience);
  });
}

function tell(worker: ServiceWorker, message: WorkerMessage): void {
  worker.postMessage(message);
}

/** Announces a version that waits, or that has come into use because another tab wanted it. The first one is no news. */
function watchForNews(
  registration: ServiceWorkerRegistration,
  announce: (takeOver: TakeOver) => void,
): void {
  const { serviceWorker } = navigator;
  const reload = () => window.location.reload();
  let inUse = serviceWorker.controller;

  const announceIfWaiting = () => {
    const { waiting, active } = registration;
    if (!waiting || !active) return;
    announce(() => {
      serviceWorker.addEventListener('controllerchange', reload, { once: true });
      tell(waiting, { kind: 'take-over' });
    });
  };

  announceIfWaiting();
  registration.installing?.addEventListener('statechange', announceIfWaiting);
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', announceIfWaiting);
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (inUse) announce(reload);
    inUse = serviceWorker.controller;
  });
}

/** Browsers look for a new version when a page is opened; a page that stays open looks when it is come back to. */
function checkAgainLater(registration: ServiceWorkerRegistration): void {
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - checked < betweenChecks) return;
    checked = Date.now();
    registration.update().catch(() => undefined);
  });
}
