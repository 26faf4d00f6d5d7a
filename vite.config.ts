import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { offlinePlugin } from './src/offline/offlinePlugin.ts';
import { prerenderPlugin } from './src/prerender/prerenderPlugin.ts';
import { contentPath } from './src/publish/contentPath.ts';
import { publishPlugin } from './src/publish/publishPlugin.ts';
import { servePlugin } from './src/serve/servePlugin.ts';

export default defineConfig({
  plugins: [
    react(),
    publishPlugin(),
    prerenderPlugin(contentPath),
    offlinePlugin(contentPath),
    servePlugin(),
  ],
  // React's development build tells of everything in which a drawn page differs from what it draws itself.
  define:
    process.env.REACT_BUILD === 'development'
      ? { 'process.env.NODE_ENV': JSON.stringify('development') }
      : {},
  build: {
    // The first browsers with light-dark(), subgrid and view transitions.
    target: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    // They all know it.
    modulePreload: { polyfill: false },
    // One sheet for all pages: it is small, and a page that comes lazily is never seen without it.
    cssCodeSplit: false,
    rolldownOptions: {
      // That drawing pages takes its time is known, and no warning.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // By itself, so that it is run by itself: `public/early.js` does it part by part.
            {
              name: 'react-dom',
              test: /node_modules.(react-dom|scheduler)|app.showApp/,
              priority: 2,
            },
            // What nearly every page needs comes as one file: many small ones compress worse, and each page fetches them all.
            { name: 'shared', minShareCount: 5 },
            // What the pages with an exchange need besides it: as files of their own these are mostly the cost of being one.
            {
              name: 'beside',
              test: /src.(ui.(Prose|useDrawnBefore|firstStir)|picker.RecentPairs|entry.CodeFace)\./,
            },
            // A few lines each, and the entry has to name every file.
            {
              name: 'lines',
              test: /src.ui.(plainText|customProperties|useHydrating|useSecondHalf)\./,
            },
          ],
        },
      },
    },
    // Says which file needs which: for measuring what a page needs.
    manifest: true,
  },
  test: {
    testTimeout: 30_000,
    // All cores: left to itself, Vitest keeps one free, and of two that is half.
    maxWorkers: '100%',
    // Styles are empty in tests; the pictures read their colours from this sheet.
    css: { include: /tokens\.css\?raw$/ },
    projects: [
      // What knows no DOM is tested without one.
      { extends: true, test: { name: 'logic', include: ['tests/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'views',
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
});
