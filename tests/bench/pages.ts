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
  await untilQuiet(page);
}

/** Milliseconds without anything fetched after which nothing more is expected. */
const silence = 500;

/** Waits until a page that lives has fetched what it wants to have beside it, for what the reader may do next. */
export async function untilQuiet(page: Page): Promise<void> {
  await page.evaluate(
    (silence) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, silence);
        new PerformanceObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, silence);
        }).observe({ type: 'resource' });
      }),
    silence,
  );
}
