import { type SiteVersion, shellFile } from './siteVersion.ts';

/** How the service worker answers a request. */
export type Route =
  /** A page: the shell of this version draws it. */
  | { readonly kind: 'shell'; readonly file: string }
  /** A file of this version, under a name that the next version may use for another one. */
  | { readonly kind: 'own-file'; readonly file: string }
  /** A file whose name changes with it, of this version or of the one that an open page began with. */
  | { readonly kind: 'hashed-file'; readonly file: string }
  /** A piece of content, such as `words/en/codes/404` in the folder `content/0a1b2c/`. */
  | { readonly kind: 'content'; readonly folder: string; readonly name: string }
  /** Nothing that is kept. */
  | { readonly kind: 'network' };

/** What has to be known of a request to answer it. */
interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  readonly cache: string;
}

const network: Route = { kind: 'network' };
const contentForm = /^(content\/[^/]+\/)(?!packs\/)(.+)\.json$/;

/**
 * The route of a request; `scope` is the absolute address below which the site stands. Every page that the program
 * draws comes from the shell, so that a page and its program are always of one version. What has a dot in its name is no
 * page: the open data is of this version where it is kept. Everything with `?nosw` in its address comes from the network:
 * the way out.
 */
export function routeOf(asked: Asked, scope: string, site: SiteVersion): Route {
  const { searchParams, pathname } = new URL(asked.url);
  const root = new URL(scope).pathname;
  if (asked.method !== 'GET' || !asked.url.startsWith(scope)) return network;
  const path = pathname.slice(root.length);
  if (asked.mode === 'navigate') {
    if (searchParams.has('nosw')) return network;
    if (path.startsWith('data/')) return { kind: 'own-file', file: path };
    if (/\.[^/]*$/.test(path)) return network;
    return {
      kind: 'shell',
      file: shellFile(site.languageTags.find((tag) => tag === firstOf(path))),
    };
  }
  // Who wants no cache wants to know what the host has.
  if (asked.cache === 'no-store') return network;
  if (path.startsWith('assets/')) return { kind: 'hashed-file', file: path };
  const [, folder, name] = contentForm.exec(path) ?? [];
  if (folder !== undefined && name !== undefined) return { kind: 'content', folder, name };
  return site.files.includes(path) ? { kind: 'own-file', file: path } : network;
}

function firstOf(path: string): string | undefined {
  return path.split('/')[0];
}
