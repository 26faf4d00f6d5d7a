import { defineConfig } from '@playwright/test';
import { findBrowserForJourneys } from './tests/browser/findBrowser.ts';

const port = 4317;

/**
 * The same site below a path, as on a host that is shared, with some of its pages; React tells there of what else it finds
 * than was drawn.
 */
const below = '--base /statuscope/ --outDir node_modules/.cache/statuscope-below';
const portBelow = 4318;

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.journey.ts',
  outputDir: 'test-results',
  // Axe looks at every element, and the board has many.
  timeout: 60_000,
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: findBrowserForJourneys() },
    locale: 'en-US',
    timezoneId: 'UTC',
    // What a page fetches is to be seen. `offline.journey.ts` has them.
    serviceWorkers: 'block',
  },
  webServer: [
    {
      command: `npm run build && npm run preview -- --port ${port} --strictPort`,
      port,
      reuseExistingServer: false,
      timeout: 300_000,
    },
    {
      env: { REACT_BUILD: 'development', DRAWN_PAGES: '40' },
      command: `npm run build -- ${below} && npm run preview -- ${below} --port ${portBelow} --strictPort`,
      port: portBelow,
      reuseExistingServer: false,
      timeout: 300_000,
    },
  ],
});
