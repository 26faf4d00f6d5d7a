import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';

/** What the figures are held to: KiB of gzip, milliseconds, frames a second. */
const budgets = { script: 115, style: 15, interaction: 100, frames: 58 } as const;
const slowDown = 4;
const repetitions = 7;
const framesWatchedFor = 4000;

interface Figure {
  readonly figure: string;
  readonly measured: string;
  readonly budget: string;
}

const table: Figure[] = [];

/**
 * Bytes that the comparison page loads: scripts, words and styles as gzip, fonts as they are. The picker is fetched
 * beside the page, which stands there without it; so it has a line of its own.
 */
async function measureBytes(page: Page): Promise<void> {
  const sizes = { script: 0, picker: 0, words: 0, style: 0, font: 0 };
  page.on('response', async (response) => {
    const kind = kindOf(response.url());
    if (!kind) return;
    const body = await response.body();
    sizes[kind] += kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
  });
  await page.goto('/en/compare/202-vs-403', { waitUntil: 'networkidle' });
  const kib = (bytes: number) => Number((bytes / 1024).toFixed(1));
  report('JavaScript of the page', `${kib(sizes.script)} KiB gzip`, `${budgets.script} KiB`);
  report('JavaScript of the picker', `${kib(sizes.picker)} KiB gzip`, '–');
  report('words (English)', `${kib(sizes.words)} KiB gzip`, '–');
  report('CSS', `${kib(sizes.style)} KiB gzip`, `${budgets.style} KiB`);
  report('fonts', `${kib(sizes.font)} KiB`, '–');
  expect.soft(kib(sizes.script)).toBeLessThanOrEqual(budgets.script);
  expect.soft(kib(sizes.style)).toBeLessThanOrEqual(budgets.style);
}

function kindOf(url: string): 'script' | 'picker' | 'words' | 'style' | 'font' | undefined {
  if (url.includes('/words-')) return 'words';
  if (/Picker|Search/.test(url)) return 'picker';
  if (url.endsWith('.js')) return 'script';
  if (url.endsWith('.css')) return 'style';
  return url.endsWith('.woff2') ? 'font' : undefined;
}

/** From picking the second code to the comparison standing there. */
async function measurePicking(page: Page): Promise<void> {
  await slowedDown(page);
  const times: number[] = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    await page.goto('/en', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: /^202 / }).click();
    await page.getByRole('button', { name: /^403 / }).hover();
    await page.waitForLoadState('networkidle');
    times.push(await page.evaluate(timeToComparison));
  }
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  report('pick to comparison, median', `${Math.round(median)} ms`, `${budgets.interaction} ms`);
  report('pick to comparison, all', times.map(Math.round).join(' '), '–');
  expect.soft(median).toBeLessThanOrEqual(budgets.interaction);
}

/** Frames a second while the exchange plays. */
async function measurePlaying(page: Page): Promise<void> {
  await page.goto('/en/compare/202-vs-403', { waitUntil: 'networkidle' });
  await slowedDown(page);
  await page.getByRole('button', { name: 'From the beginning' }).click();
  const frames = await page.evaluate(framesPerSecond, framesWatchedFor);
  report('frames while playing', `${frames.toFixed(1)} / s`, `${budgets.frames} / s`);
  expect.soft(frames).toBeGreaterThanOrEqual(budgets.frames);
}

function tableText(figures: readonly Figure[]): string {
  const line = ({ figure, measured, budget }: Figure) =>
    `${figure.padEnd(28)} ${measured.padEnd(34)} ${budget}`;
  return [
    '',
    line({ figure: 'figure', measured: 'measured', budget: 'budget' }),
    ...figures.map(line),
  ].join('\n');
}

function report(figure: string, measured: string, budget: string): void {
  table.push({ figure, measured, budget });
}

async function slowedDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
}

test('the comparison keeps its budgets', async ({ browser, baseURL }) => {
  for (const measure of [measureBytes, measurePicking, measurePlaying]) {
    const page = await browser.newPage(baseURL ? { baseURL } : {});
    await measure(page);
    await page.close();
  }
  process.stdout.write(`${tableText(table)}\n`);
});

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
