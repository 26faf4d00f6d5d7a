import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { dataSchemas } from './keptData.ts';
import { packFile, type SiteVersion, sharedPack, shellFile } from './siteVersion.ts';

const root = join(import.meta.dirname, '../..');
const workerFolder = join(root, 'node_modules/.cache/statuscope-worker');

/** Of the program's files, what every reader needs: all scripts and styles, and the fonts of the Latin alphabet. */
const keptOfAssets = /(\.js|\.css|-latin(-ext)?-[^/]*\.woff2)$/;
const keptOfRoot = ['early.js', 'icon.svg'];

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

/** What has been built. */
async function readVersion(
  outDir: string,
  contentPath: string,
  program: string,
): Promise<SiteVersion> {
  const languageTags = (await readdir(outDir)).filter((name) =>
    existsSync(join(outDir, shellFile(name))),
  );
  const assets = (await readdir(join(outDir, 'assets')))
    .filter((name) => keptOfAssets.test(name))
    .map((name) => `assets/${name}`);
  const shells = [undefined, ...languageTags].map(shellFile);
  const html = await readFile(join(outDir, shellFile(undefined)), 'utf8');
  const entry = /<script type="module"[^>]* src="[^"]*\/(assets\/[^"]+\.js)"/.exec(html)?.[1];
  if (entry === undefined) throw new Error('The shell starts no script');
  const files = [
    ...assets,
    ...keptOfRoot,
    ...shells,
    ...languageTags.map((tag) => `${tag}/manifest.json`),
    ...Object.values(dataSchemas),
    packFile(contentPath, sharedPack),
    // Found out while building, so in no pack.
    `${contentPath}licences.json`,
  ];
  const contents = [...keptOfRoot, ...shells].map((file) => readFile(join(outDir, file), 'utf8'));
  const all = JSON.stringify([files, await Promise.all(contents), contentPath, program]);
  const version = createHash('sha256').update(all).digest('hex').slice(0, 10);
  return { version, entry, languageTags, contentPath, files };
}
