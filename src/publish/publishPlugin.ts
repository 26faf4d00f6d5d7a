import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const root = join(import.meta.dirname, '../..');

/** What the content is made of. */
const sourceFolders = ['locales', 'src/catalog', 'src/exchange'];

/** Where the content stands in what is built: it changes with it. */
export const contentPath = `content/${digestOfSources()}/`;

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
    config: () => ({ define: { __CONTENT_PATH__: JSON.stringify(contentPath) } }),
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
    async generateBundle() {
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
  };
}

/** A short name for this state of the sources. */
function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const folder of sourceFolders) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 10);
}
