import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config.ts';

/** The same browser and the same build as the journeys; one at a time, so that nothing disturbs the figures. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 30 * 60_000,
  fullyParallel: false,
  reporter: [['line'], ['./tableReporter.ts']],
});
