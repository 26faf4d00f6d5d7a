import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The language and the namespace of a file of words. */
const wordFile = /\/locales\/([^/]+)\/(.+)\.json$/;

export default defineConfig({
  plugins: [react()],
  build: {
    // The first browsers with light-dark(), subgrid and view transitions.
    target: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    // One sheet for all pages: it is small, and a page that comes lazily is never seen without it.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ debugName: 'words', name: wordsChunk }],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
  },
});

/** One file of words a language for the app itself, and one for each code, so that a page loads what it shows. */
function wordsChunk(id: string): string | null {
  const [, language, namespace] = wordFile.exec(id) ?? [];
  if (!language || !namespace) return null;
  return namespace.includes('/')
    ? `words-${language}-${namespace.replace('/', '-')}`
    : `words-${language}`;
}
