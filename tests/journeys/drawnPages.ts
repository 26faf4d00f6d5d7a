import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** Where the build stands. */
export const dist = join(root, 'dist');
/** Where that build stands which is served below a path of a host. */
export const distBelow = join(root, 'node_modules/.cache/statuscope-below');

/** Every page that a build has drawn, by its path. */
export function drawnPages(build = dist): ReadonlyMap<string, string> {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(join(build, file), 'utf8')] as const)
    .filter(([file, html]) => file !== '404.html' && html.includes('data-path="'));
  return new Map(files.map(([file, html]) => [`/${file.replace(/\.html$/, '')}`, html]));
}

/** The paths of the pages that a build has drawn in one language. */
export function pathsIn(languageTag: string, build = dist): readonly string[] {
  return [...drawnPages(build).keys()].filter((path) => path.split('/')[1] === languageTag);
}

/** The page that stands for every address at which there is nothing: it has none of its own. */
export function isNotFoundPage(path: string): boolean {
  return /^\/[^/]+\/404$/.test(path);
}
