import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  build: {
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
