import { expect, type Locator, type Page } from '@playwright/test';
import { medianOf } from './median.ts';
import { openLive, slowedDown, untilQuiet } from './pages.ts';
import type { Table } from './table.ts';

/** Milliseconds. */
const budget = 100;

/** Each is done by so many readers. */
const repetitions = 5;

/** What a reader does on a page, and what shows that it is done. */
interface Interaction {
  readonly name: string;
  readonly address: string;
  act(page: Page): Promise<void>;
}

const tile = (page: Page, code: number) =>
  page.getByRole('button', { name: new RegExp(`^${code} `) });

const interactions: readonly Interaction[] = [
  {
    name: 'picking two codes',
    address: '/en',
    act: async (page) => {
      await press(tile(page, 202));
      await press(tile(page, 403));
      await page.getByRole('heading', { level: 1, name: /403/ }).waitFor();
    },
  },
  {
    name: 'swapping',
    address: '/en/compare/202-vs-403',
    act: async (page) => {
      await press(page.getByRole('button', { name: 'Swap the two codes' }));
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
      await press(page.getByRole('list', { name: 'Choices' }).getByRole('button').first());
      await page.getByRole('button', { name: 'Go on' }).waitFor();
    },
  },
];

/** Presses what was pointed at before, as a hand does: what is fetched meanwhile is there then. */
async function press(target: Locator): Promise<void> {
  await target.hover();
  await untilQuiet(target.page());
  await target.click();
}

/**
 * From what a reader does until the page has painted an answer to it, at a quarter of the speed: the longest of its
 * interactions, as INP counts them (Event Timing, `duration`, milliseconds in steps of 8), for the reader in the middle.
 */
export async function measureNextPaint(page: Page, { report }: Table): Promise<void> {
  report('to the next paint', '', '');
  await slowedDown(page);
  for (const { name, address, act } of interactions) {
    const times: number[] = [];
    for (let turn = 0; turn < repetitions; turn += 1) {
      await openLive(page, address);
      await page.evaluate(watchEvents);
      await act(page);
      times.push(await page.evaluate(longestEvent));
      // The next reader has chosen nothing yet, and answered nothing.
      await page.evaluate(() => localStorage.clear());
    }
    const milliseconds = medianOf(times);
    const range = `${Math.min(...times)} to ${Math.max(...times)}`;
    report(`  ${name}`, `${milliseconds} ms, ${range}`, `${budget} ms`);
    expect.soft(milliseconds, name).toBeLessThanOrEqual(budget);
  }
}

/** In the page: notes how long each event takes until the next paint. */
function watchEvents(): void {
  const times: number[] = [];
  Object.assign(window, { eventTimes: times });
  const observer = new PerformanceObserver((list) => {
    for (const event of list.getEntries()) {
      const isPress = event instanceof PerformanceEventTiming && event.interactionId > 0;
      if (isPress) times.push(event.duration);
    }
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
