import { expect, type Page } from '@playwright/test';
import { openLive, slowedDown } from './pages.ts';
import type { Table } from './table.ts';

/** Frames a second, and milliseconds. */
const budgets = { frames: 58, task: 50 } as const;
/** Milliseconds. */
const framesWatchedFor = 4000;

/** Frames a second while the exchange plays, and the longest task meanwhile. */
export async function measurePlaying(page: Page, { report }: Table): Promise<void> {
  await openLive(page, '/en/compare/202-vs-403');
  await slowedDown(page);
  await page.getByRole('button', { name: 'From the beginning' }).click();
  await page.evaluate(watchTasks);
  const frames = await page.evaluate(framesPerSecond, framesWatchedFor);
  const task = await page.evaluate(longestTask);
  report('frames while playing', `${frames.toFixed(1)} / s`, `${budgets.frames} / s`);
  report(
    'longest task while playing',
    task > 0 ? `${task} ms` : 'under 50 ms',
    `${budgets.task} ms`,
  );
  expect.soft(frames).toBeGreaterThanOrEqual(budgets.frames);
  expect.soft(task).toBeLessThanOrEqual(budgets.task);
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

/** In the page: notes the tasks over 50 ms; shorter ones are not told of (Long Tasks API). */
function watchTasks(): void {
  const taskTimes: number[] = [];
  Object.assign(window, { taskTimes });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) taskTimes.push(Math.round(duration));
  }).observe({ type: 'longtask' });
}

/** In the page: the longest of them, in milliseconds; 0 where there was none. */
function longestTask(): number {
  const times: unknown = Reflect.get(window, 'taskTimes');
  return Math.max(0, ...(Array.isArray(times) ? times : []));
}
