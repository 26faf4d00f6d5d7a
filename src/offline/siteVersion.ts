/** What one version of the site consists of, as its service worker keeps it. All paths are below the base path. */
export interface SiteVersion {
  /** Differs from that of every other version. */
  readonly version: string;
  /** The script that every shell of this version starts. */
  readonly entry: string;
  /** The languages that there are shells and packs for. */
  readonly languageTags: readonly string[];
  /** The folder of the content, with a slash at its end. */
  readonly contentPath: string;
  /** What is kept for every reader: program, fonts, shells, and the content that is the same in all languages. */
  readonly files: readonly string[];
}

/** The shell that starts a page in a language; without one, a page that finds out the language. */
export function shellFile(languageTag: string | undefined): string {
  return languageTag === undefined ? 'index.html' : `${languageTag}/app.html`;
}

/** The pack of the content that is the same in all languages. */
export const sharedPack = 'shared';

/** Where a pack stands among the content: all pieces of a language (or `sharedPack`) by their names. */
export function packPath(pack: string): string {
  return `packs/${pack}`;
}

/** The file of a pack. */
export function packFile(contentPath: string, pack: string): string {
  return `${contentPath}${packPath(pack)}.json`;
}

/** The pack in which a piece of content such as `words/en/codes/404` stands. */
export function packOf(name: string): string {
  return /^words\/([^/]+)/.exec(name)?.[1] ?? sharedPack;
}
