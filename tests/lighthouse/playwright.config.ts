import { defineConfig } from '@playwright/test';
import bench from '../bench/playwright.config.ts';

/** The same build as the journeys; what Lighthouse makes of it takes minutes. */
export default defineConfig({
  ...bench,
  testMatch: '*.audit.ts',
  reporter: [['line']],
});
