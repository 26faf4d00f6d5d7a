import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { originOf } from './originOf.ts';

const root = join(import.meta.dirname, '../..');
/** The program that draws the pages: it stands where it finds the packages, and is made anew each time. */
const drawerFolder = join(root, 'node_modules/.cache/statuscope-prerender');

/** Where `npm start` serves the site: good for a look, and to be replaced by `SITE_ORIGIN` for the world. */
const localOrigin = 'http://localhost:4173';

/** After the program is built, draws the pages of the site to HTML with a second build of the same sources. */
export function prerenderPlugin(contentPath: string): Plugin {
  return {
    name: 'statuscope-prerender',
    config: () => ({
      environments: {
        prerender: {
          consumer: 'server',
          build: {
            ssr: true,
            outDir: drawerFolder,
            emptyOutDir: true,
            copyPublicDir: false,
            manifest: false,
            rolldownOptions: {
              input: join(import.meta.dirname, 'prerenderSite.ts'),
              output: { entryFileNames: 'prerenderSite.mjs', format: 'es' },
            },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, prerender } = builder.environments;
          if (!client || !prerender) throw new Error('The build lacks an environment');
          await builder.build(client);
          await builder.build(prerender);
          const { base, build, logger } = builder.config;
          const drawer = pathToFileURL(join(drawerFolder, 'prerenderSite.mjs')).href;
          const { prerenderSite }: typeof import('./prerenderSite.ts') = await import(drawer);
          const began = performance.now();
          const { pages, pictures } = await prerenderSite({
            outDir: resolve(root, build.outDir),
            contentPath,
            base,
            most: Number(process.env.DRAWN_PAGES ?? Number.POSITIVE_INFINITY),
            origin: originOf(process.env.SITE_ORIGIN ?? localOrigin),
          });
          const took = Math.round(performance.now() - began);
          logger.info(`${pages} pages and ${pictures} pictures drawn in ${took} ms`);
        },
      },
    }),
  };
}
