import { expect, type Page } from '@playwright/test';
import { medianOf } from './median.ts';
import { openLive, slowedDown, untilQuiet } from './pages.ts';
import type { Table } from './table.ts';

/** Milliseconds. */
const budget = 100;
const repetitions = 7;

/** From picking the second code to the comparison standing there. */
export async function measurePicking(page: Page, { report }: Table): Promise<void> {
  await slowedDown(page);
  const times: number[] = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    await openLive(page, '/en');
    await page.getByRole('button', { name: /^202 / }).click();
    await page.getByRole('button', { name: /^403 / }).hover();
    await untilQuiet(page);
    times.push(await page.evaluate(timeToComparison));
  }
  const median = medianOf(times);
  report('pick to comparison, median', `${Math.round(median)} ms`, `${budget} ms`);
  report(
    'pick to comparison, all',
    times
      .sort((a, b) => a - b)
      .map(Math.round)
      .join(' '),
  );
  expect.soft(median).toBeLessThanOrEqual(budget);
}

/** In the page: clicks 403 and waits until the comparison is painted; milliseconds. */
function timeToComparison(): Promise<number> {
  return new Promise((resolve) => {
    const tile = [...document.querySelectorAll('button')].find((button) =>
      button.textContent.startsWith('403'),
    );
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (!document.querySelector('h1')?.textContent.includes('403')) return;
      observer.disconnect();
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - start);
      // The message arrives when the frame that shows the change has been painted.
      requestAnimationFrame(() => channel.port2.postMessage(undefined));
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    tile?.click();
  });
}
