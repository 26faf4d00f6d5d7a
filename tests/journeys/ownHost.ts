import { test as base } from '@playwright/test';
import { makeNextVersion } from '../servers/nextVersion.ts';
import { type SwitchedServer, startSwitchedServer } from '../servers/switchedServer.ts';

/** The site as it was built. */
export const firstVersion = 'dist';

/**
 * For journeys with a host of their own, on which they put another version (`next` is its folder), or cut the network.
 * What a failed request leaves on the console is no fault there.
 */
export const test = base.extend<{ site: SwitchedServer }, { next: string }>({
  next: [
    async ({ browserName }, use, { parallelIndex }) => {
      const folder = `test-results/next-version-${browserName}-${parallelIndex}`;
      await makeNextVersion(firstVersion, folder);
      await use(folder);
    },
    { scope: 'worker' },
  ],
  site: async ({ browserName: _ }, use) => {
    const site = await startSwitchedServer(firstVersion);
    await use(site);
    await site.goAway();
  },
  baseURL: ({ site }, use) => use(site.origin),
});
