import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Names, parseNames } from '../src/i18n/codeWords.ts';

const locales = join(import.meta.dirname, '../locales');

/** The languages in `locales/`. */
export const languageTags = readdirSync(locales, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** The files of a language, by their path within its folder. */
export function wordFiles(languageTag: string): string[] {
  const folder = join(locales, languageTag);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

export function readWords(languageTag: string, file: string): unknown {
  return JSON.parse(readFileSync(join(locales, languageTag, file), 'utf8'));
}

/** The names of all codes in a language, gathered from their files. */
export function readNames(languageTag: string): Names {
  const files = wordFiles(languageTag).filter((file) => file.startsWith('codes/'));
  return parseNames(
    Object.fromEntries(
      files.map((file) => [basename(file, '.json'), readWords(languageTag, file)]),
    ),
  );
}

/** Every text of a tree of words with its key: `differences.heading`, `seen.0`. */
export function textsOf(words: unknown, key = ''): [string, string][] {
  if (typeof words === 'string') return [[key, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, value]) =>
    textsOf(value, key === '' ? name : `${key}.${name}`),
  );
}
