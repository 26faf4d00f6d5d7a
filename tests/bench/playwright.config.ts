import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config.ts';
import { findBrowser } from '../browser/findBrowser.ts';

/** The build of the journeys in the browser that people have; one at a time, so that nothing disturbs the figures. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 30 * 60_000,
  fullyParallel: false,
  use: { ...journeys.use, launchOptions: { executablePath: findBrowser() } },
  reporter: [['line'], ['./tableReporter.ts']],
});
