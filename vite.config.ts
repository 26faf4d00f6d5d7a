import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

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
          groups: [
            // One file of words a language for the app itself; the words of a code stay a file of their own.
            {
              name: (id) =>
                /locales\/([^/]+)\/[^/]+\.json$/.exec(id)?.[1]?.concat('-words') ?? null,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
  },
});
