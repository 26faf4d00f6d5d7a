import { dataFiles } from './keptData.ts';
import type { Route } from './route.ts';
import { packFile, packOf, type SiteVersion } from './siteVersion.ts';

/** What the service worker asks of its surroundings. */
interface Surroundings {
  readonly caches: CacheStorage;
  fetch(address: string, options: RequestInit): Promise<Response>;
  /** The absolute address below which the site stands, with a slash at its end. */
  readonly scope: string;
}

/** The versions of the site in the browser's cache storage. */
export interface KeptSite {
  /**
   * Keeps this version whole, and the languages that other versions have kept. Rejects where anything does not come,
   * or is of another version than this: what has come by then stays, for the next attempt.
   */
  install(): Promise<void>;
  /** Keeps all content of a language, and its open data. */
  keepLanguage(languageTag: string): Promise<void>;
  /** The kept answer; undefined where there is none. */
  answer(route: Route): Promise<Response | undefined>;
  /** Keeps the languages that only other versions have, then deletes those. Rejects where a language does not come. */
  dropOthers(): Promise<void>;
}

type Pack = ReadonlyMap<string, unknown>;

/** A cache for every version: a page that is open goes on with its own until it is left. */
export function createKeptSite(
  site: SiteVersion,
  { caches, fetch, scope }: Surroundings,
): KeptSite {
  // Two sites on one host, below different paths, share its cache storage.
  const prefix = `statuscope:${new URL(scope).pathname}:`;
  const own = `${prefix}${site.version}`;
  /** The packs that were read, by file: a page asks for many pieces. */
  const packs = new Map<string, Promise<Pack>>();

  const versions = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

  async function keep(file: string): Promise<void> {
    const cache = await caches.open(own);
    const address = `${scope}${file}`;
    if (await cache.match(address)) return;
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} for ${file}`);
    if (file.endsWith('.html') && !(await response.clone().text()).includes(site.entry)) {
      throw new Error(`${file} is of another version`);
    }
    await cache.put(address, response.redirected ? await arrivedDirectly(response) : response);
  }

  async function match(file: string, names: readonly string[]): Promise<Response | undefined> {
    for (const name of names) {
      // What varies is the compression, and that the browser has undone.
      const options = { cacheName: name, ignoreVary: true };
      const response = await caches.match(`${scope}${file}`, options);
      if (response) return response;
    }
    return undefined;
  }

  async function piece(folder: string, name: string): Promise<Response | undefined> {
    const file = packFile(folder, packOf(name));
    const pack = await (packs.get(file) ?? readPack(file));
    const content = pack?.get(name);
    return content === undefined ? undefined : Response.json(content);
  }

  async function readPack(file: string): Promise<Pack | undefined> {
    const response = await match(file, await versions());
    if (!response) return undefined;
    const reading = response
      .json()
      .then((content) => new Map<string, unknown>(Object.entries(content)));
    packs.set(file, reading);
    reading.catch(() => packs.delete(file));
    return reading;
  }

  /** The languages that any version has kept. */
  async function keptLanguages(): Promise<readonly string[]> {
    const found = await Promise.all(
      (await versions()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    const addresses = found.flat();
    return site.languageTags.filter((tag) =>
      addresses.some((url) => url.endsWith(`/packs/${tag}.json`)),
    );
  }

  async function keepLanguage(tag: string): Promise<void> {
    await Promise.all(
      [packFile(site.contentPath, tag), ...Object.values(dataFiles(tag))].map(keep),
    );
  }

  async function keepLanguages(): Promise<void> {
    await Promise.all((await keptLanguages()).map(keepLanguage));
  }

  return {
    install: async () => {
      await Promise.all(site.files.map(keep));
      await keepLanguages();
    },
    keepLanguage,
    answer: async (route) => {
      switch (route.kind) {
        case 'shell':
        case 'own-file':
          return match(route.file, [own]);
        case 'hashed-file':
          return match(route.file, await versions());
        case 'content':
          return (
            (await piece(route.folder, route.name)) ??
            match(`${route.folder}${route.name}.json`, await versions())
          );
        case 'network':
          return undefined;
      }
    },
    dropOthers: async () => {
      await keepLanguages();
      const others = (await versions()).filter((name) => name !== own);
      await Promise.all(others.map((name) => caches.delete(name)));
    },
  };
}

/** The same response without the redirection that it came by: a browser takes none such for a page. */
async function arrivedDirectly(response: Response): Promise<Response> {
  return new Response(await response.arrayBuffer(), { headers: response.headers });
}
