import type { Page } from '@playwright/test';

const slowDown = 4;

/** Makes the processor four times slower, as that of a phone is. */
export async function slowedDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
}

/** Opens a page and waits until the program has taken over what the build has drawn, and is done with fetching. */
export async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('html:not([data-prerendered])').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}
