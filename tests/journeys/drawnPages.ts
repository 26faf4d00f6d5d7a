import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build stands. */
export const dist = join(import.meta.dirname, '../../dist');

/** Every page that the build has drawn, by its path. */
export function drawnPages(): ReadonlyMap<string, string> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(join(dist, file), 'utf8')] as const)
    .filter(([file, html]) => file !== '404.html' && html.includes('data-path="'));
  return new Map(files.map(([file, html]) => [`/${file.replace(/\.html$/, '')}`, html]));
}

/** The page that stands for every address at which there is nothing: it has none of its own. */
export function isNotFoundPage(path: string): boolean {
  return /^\/[^/]+\/404$/.test(path);
}
