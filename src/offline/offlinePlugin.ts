import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readVersion } from './readVersion.ts';

const root = join(import.meta.dirname, '../..');
const workerFolder = join(root, 'node_modules/.cache/statuscope-worker');

/** Writes `sw.js`: the service worker, with what this version of the site consists of; `contentPath` is below the base. */
export function offlinePlugin(contentPath: string): Plugin {
  return {
    name: 'statuscope-offline',
    config: () => ({
      environments: {
        worker: {
          consumer: 'client',
          build: {
            outDir: workerFolder,
            emptyOutDir: true,
            copyPublicDir: false,
            manifest: false,
            rolldownOptions: {
              input: join(import.meta.dirname, 'worker.ts'),
              output: { entryFileNames: 'worker.js', format: 'iife', codeSplitting: false },
            },
          },
        },
      },
    }),
    buildApp: {
      // Behind the drawing of the pages, which writes the shells.
      order: 'post',
      async handler(builder) {
        const { worker } = builder.environments;
        if (!worker) throw new Error('The build lacks an environment');
        await builder.build(worker);
        const outDir = resolve(root, builder.config.build.outDir);
        const program = await readFile(join(workerFolder, 'worker.js'), 'utf8');
        const site = await readVersion(outDir, contentPath, program);
        await writeFile(
          join(outDir, 'sw.js'),
          `const SITE_VERSION = ${JSON.stringify(site)};\n${program}`,
        );
      },
    },
  };
}
