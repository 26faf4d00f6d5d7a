import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The folders that the content is made of, and those of the modules that make it. */
export const contentSources = [
  'locales',
  'src/catalog',
  'src/content',
  'src/entry',
  'src/exchange',
  'src/i18n',
  'src/offline',
  'src/publish',
] as const;

/** The packages as they are installed, on which their licences depend. */
const lockFile = 'package-lock.json';

/** How the program takes something from a package, and so ships it: `import { use } from 'react'`. */
const packageImport = /^import (?:[^;']* from )?'[^'.][^']*';$/gm;

/** Where the content stands in what is built: it changes with it, and so can be kept for ever. */
export const contentPath = `content/${digestOfSources()}/`;

function digestOfSources(): string {
  const taken = filesIn(join(root, 'src')).flatMap(
    (file) => readFileSync(file, 'utf8').match(packageImport) ?? [],
  );
  return digestOf(
    contentSources.map((folder) => join(root, folder)),
    readFileSync(join(root, lockFile), 'utf8') + taken.join(),
  );
}

/** A short name for the state of folders (which files there are, and what is in each), and of what else matters. */
export function digestOf(folders: readonly string[], rest = ''): string {
  const hash = createHash('sha256').update(rest);
  for (const folder of folders) {
    for (const file of filesIn(folder)) {
      hash.update(`\n${relative(folder, file)}\n`).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 10);
}

/** The files in a folder and below it, in a lasting order. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
