import { join } from 'node:path';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import { licencesFile } from '../content/licences.ts';
import { contentPath } from './contentPath.ts';
import { wholeLicences } from './licences.ts';

const root = join(import.meta.dirname, '../..');

/** The texts of licences for packages that bring none. */
const textsFolder = 'src/publish/licences';

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
