import { createKeptSite } from './keptSite.ts';
import { readMessage } from './messages.ts';
import { type Route, routeOf } from './route.ts';
import type { SiteVersion } from './siteVersion.ts';

declare const self: ServiceWorkerGlobalScope;

/** `offlinePlugin.ts` writes it before this program, once the rest of the site is built. */
declare const SITE_VERSION: SiteVersion;

const { scope } = self.registration;
const kept = createKeptSite(SITE_VERSION, {
  caches: self.caches,
  fetch: self.fetch.bind(self),
  scope,
});

self.addEventListener('install', (event) => event.waitUntil(kept.install()));

// The page of the first visit is looked after from then on; a page of an earlier version goes on with what that kept.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const message = readMessage(event.data);
  switch (message?.kind) {
    case 'keep-language':
      // Without a network it is kept the next time that the language is opened.
      if (SITE_VERSION.languageTags.includes(message.languageTag))
        event.waitUntil(kept.keepLanguage(message.languageTag).catch(() => undefined));
      return;
    case 'take-over':
      event.waitUntil(self.skipWaiting());
      return;
    case undefined:
      return;
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const route = routeOf(request, scope, SITE_VERSION);
  if (route.kind === 'network') return;
  event.respondWith(answerOf(route, request));
  if (route.kind === 'shell') event.waitUntil(dropWhatNobodyUses());
});

/** What is kept, or else what the network has; also where the browser cannot read its own cache any more. */
async function answerOf(route: Route, request: Request): Promise<Response> {
  const response = await kept.answer(route).catch(() => undefined);
  return response ?? fetch(request);
}

/** At a new start no page needs another version, unless one is coming. */
async function dropWhatNobodyUses(): Promise<void> {
  const { installing, waiting } = self.registration;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  // Without a network that has to wait for another start.
  if (!installing && !waiting && pages.length === 0) await kept.dropOthers().catch(() => undefined);
}
