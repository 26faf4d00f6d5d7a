import { expect, type Page } from '@playwright/test';
import { openLive, slowedDown } from './pages.ts';
import type { Table } from './table.ts';

/** Frames a second. */
const budget = 58;
/** Milliseconds. */
const framesWatchedFor = 4000;

/** Frames a second while the exchange plays. */
export async function measurePlaying(page: Page, { report }: Table): Promise<void> {
  await openLive(page, '/en/compare/202-vs-403');
  await slowedDown(page);
  await page.getByRole('button', { name: 'From the beginning' }).click();
  const frames = await page.evaluate(framesPerSecond, framesWatchedFor);
  report('frames while playing', `${frames.toFixed(1)} / s`, `${budget} / s`);
  expect.soft(frames).toBeGreaterThanOrEqual(budget);
}

/** In the page: frames a second over the given number of milliseconds. */
function framesPerSecond(milliseconds: number): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    let frames = 0;
    const count = (now: number) => {
      frames += 1;
      if (now - start < milliseconds) requestAnimationFrame(count);
      else resolve((frames * 1000) / (now - start));
    };
    requestAnimationFrame(count);
  });
}
