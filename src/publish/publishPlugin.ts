import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import { licencesFile } from '../content/licences.ts';
import { wholeLicences } from './licences.ts';

const root = join(import.meta.dirname, '../..');

/** The texts of licences for packages that bring none. */
const textsFolder = 'src/publish/licences';

/** What the content is made of. */
const sourceFolders = ['locales', 'src/catalog', 'src/entry', 'src/exchange', textsFolder];

/** The packages as they are installed, on which their licences depend. */
const lockFile = 'package-lock.json';

/** How the program takes something from a package, and so ships it: `import { use } from 'react'`. */
const packageImport = /^import (?:[^;']* from )?'[^'.][^']*';$/gm;

/** Where the content stands in what is built: it changes with it. */
export const contentPath = `content/${digestOfSources()}/`;

const licencesPath = `${contentPath}${licencesFile}.json`;

/** Loaded by every page, so asked for before the program runs. */
const neededFirst = 'catalog';

/**
 * Writes what is not program beside it when the site is built: the content that the app loads, below a path that
 * changes with it, so that it can be kept for ever; and the open data, below `data/`, at addresses that stay.
 */
export function publishPlugin(): Plugin {
  let base = '/';
  return {
    name: 'statuscope-publish',
    applyToEnvironment: ({ name }) => name === 'client',
    config: () => ({
      define: { __CONTENT_PATH__: JSON.stringify(contentPath) },
      environments: {
        client: { build: { license: { fileName: licencesPath } } },
      },
    }),
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        bundle
          ? [
              {
                tag: 'link',
                attrs: {
                  rel: 'preload',
                  as: 'fetch',
                  crossorigin: 'anonymous',
                  href: `${base}${contentPath}${neededFirst}.json`,
                },
                injectTo: 'head',
              },
            ]
          : [],
    },
    generateBundle: {
      // Behind Vite's list of licences.
      order: 'post',
      async handler(_, bundle) {
        completeLicences(bundle);
        const { module } = await runnerImport<typeof import('./files.ts')>(
          join(import.meta.dirname, 'files.ts'),
          { logLevel: 'warn' },
        );
        const { app, openData } = module.published;
        for (const { fileName, source } of app) {
          this.emitFile({ type: 'asset', fileName: `${contentPath}${fileName}`, source });
        }
        for (const { fileName, source } of openData) {
          this.emitFile({ type: 'asset', fileName: `data/${fileName}`, source });
        }
      },
    },
  };
}

/** Puts the texts that are missing into the list of licences. */
function completeLicences(bundle: Rolldown.OutputBundle): void {
  const list = bundle[licencesPath];
  if (list?.type !== 'asset') throw new Error('Vite has listed no licences');
  const listed: unknown = JSON.parse(String(list.source));
  const licences = wholeLicences(listed, join(root, 'node_modules'), join(root, textsFolder));
  list.source = JSON.stringify(licences);
}

/** A short name for this state of the sources. */
function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const file of sourceFolders.flatMap(filesIn)) hash.update(readFileSync(file));
  hash.update(readFileSync(join(root, lockFile)));
  for (const file of filesIn('src')) {
    for (const [taken] of readFileSync(file, 'utf8').matchAll(packageImport)) hash.update(taken);
  }
  return hash.digest('hex').slice(0, 10);
}

/** The files in a folder and below it, in a lasting order. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
