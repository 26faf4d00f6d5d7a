import { expect, type Page } from '@playwright/test';
import { openLive, slowedDown } from './pages.ts';
import type { Table } from './table.ts';

/** Milliseconds. */
const budget = 100;

/** What a reader does, and how the page is made ready for it. */
interface Interaction {
  readonly name: string;
  readonly address: string;
  act(page: Page): Promise<void>;
}

const interactions: readonly Interaction[] = [
  {
    name: 'picking the second code',
    address: '/en',
    act: async (page) => {
      await page.getByRole('button', { name: /^202 / }).click();
      await page.getByRole('button', { name: /^403 / }).click();
      await page.getByRole('heading', { level: 1, name: /403/ }).waitFor();
    },
  },
  {
    name: 'swapping',
    address: '/en/compare/202-vs-403',
    act: async (page) => {
      await page.getByRole('button', { name: 'Swap the two codes' }).click();
      await page.getByRole('heading', { level: 1, name: /^403/ }).waitFor();
    },
  },
  {
    name: 'switching the language',
    address: '/en/compare/202-vs-403',
    act: async (page) => {
      const language = page.getByRole('combobox', { name: 'Language' });
      await language.focus();
      await page.keyboard.press('ArrowDown');
      await page.locator('html[lang="tr"]').waitFor();
    },
  },
  {
    name: 'answering',
    address: '/en/quiz/practice',
    act: async (page) => {
      await page.getByRole('list', { name: 'Choices' }).getByRole('button').first().click();
      await page.getByRole('button', { name: 'Go on' }).waitFor();
    },
  },
];

/**
 * From what a reader does until the page has painted an answer to it, at a quarter of the speed: the longest of its
 * events, as INP counts them (Event Timing, `duration`, milliseconds in steps of 8).
 */
export async function measureNextPaint(page: Page, { report }: Table): Promise<void> {
  report('to the next paint', '');
  await slowedDown(page);
  for (const { name, address, act } of interactions) {
    await openLive(page, address);
    await page.evaluate(watchEvents);
    await act(page);
    const milliseconds = await page.evaluate(longestEvent);
    report(`  ${name}`, `${milliseconds} ms`, `${budget} ms`);
    expect.soft(milliseconds, name).toBeLessThanOrEqual(budget);
  }
}

/** In the page: notes how long each event takes until the next paint. */
function watchEvents(): void {
  const times: number[] = [];
  Object.assign(window, { eventTimes: times });
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) times.push(duration);
  });
  const shortest = { type: 'event', durationThreshold: 16 };
  observer.observe(shortest);
}

/** In the page: the longest of them, once the last has been noted. */
function longestEvent(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      setTimeout(() => {
        const times: unknown = Reflect.get(window, 'eventTimes');
        resolve(Math.max(0, ...(Array.isArray(times) ? times : [])));
      }, 200),
    );
  });
}
