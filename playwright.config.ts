import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser/findBrowser.ts';

const port = 4317;

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.journey.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: findBrowser() },
    locale: 'en-US',
    timezoneId: 'UTC',
  },
  webServer: {
    command: `npm run build && npm run preview -- --port ${port} --strictPort`,
    port,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
