import { expect, type Page } from '@playwright/test';
import { build } from 'vite';
import { openLive, slowedDown } from './pages.ts';
import type { Table } from './table.ts';

/** Milliseconds. */
const budget = 16;

/** What a key costs in the search over all entries. */
export async function measureSearch(page: Page, { report }: Table): Promise<void> {
  await openLive(page, '/en');
  await page.evaluate(await searchTimesScript());
  await slowedDown(page);
  const keys = await page.evaluate('searchBench.searchTimes()').then(numbers);
  const slowest = Math.max(...keys);
  report('search, slowest key', `${slowest.toFixed(1)} ms`, `${budget} ms`);
  expect.soft(slowest).toBeLessThan(budget);
}

/** The search and its measure as one script for the page. */
async function searchTimesScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // A page has no process.
    define: { 'process.env': '{}' },
    build: {
      write: false,
      lib: {
        entry: new URL('./searchTimes.ts', import.meta.url).pathname,
        name: 'searchBench',
        formats: ['iife'],
      },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The search was not built');
  return chunk.code;
}

function numbers(value: unknown): readonly number[] {
  if (!Array.isArray(value)) throw new TypeError('No times came back');
  return value.map(Number);
}
