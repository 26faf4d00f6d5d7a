import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compressFiles } from './compressFiles.ts';
import { siteHandler } from './siteHandler.ts';

/** Compresses what is built, and serves it (`npm start`) as a good host would. */
export function servePlugin(): Plugin {
  return {
    name: 'statuscope-serve',
    buildApp: {
      // Behind the drawing of the pages.
      order: 'post',
      async handler(builder) {
        // What is built to see what React tells is delivered to nobody.
        if (process.env.REACT_BUILD === 'development') return;
        const { root, build, logger } = builder.config;
        const began = performance.now();
        const count = await compressFiles(resolve(root, build.outDir));
        logger.info(`${count} files compressed in ${Math.round(performance.now() - began)} ms`);
      },
    },
    configurePreviewServer({ config, middlewares }) {
      middlewares.use(siteHandler(resolve(config.root, config.build.outDir), config.base));
    },
  };
}
