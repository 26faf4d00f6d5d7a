import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import * as v from 'valibot';
import { build } from 'vite';
import { atRandom, learnedOnAverage } from '../memory/simulatedLearner.ts';
import { longLogTimes } from './longLog.ts';
import { memoryTimes } from './memoryTimes.ts';
import { type Figure, openLive, slowedDown } from './pages.ts';

/** What the figures are held to: KiB of gzip, milliseconds, frames a second. */
const budgets = {
  script: 115,
  content: 45,
  style: 15,
  interaction: 100,
  key: 16,
  frames: 58,
} as const;
const repetitions = 7;
const framesWatchedFor = 4000;

const table: Figure[] = [];

/**
 * Bytes that a page loads: scripts, words and styles as gzip, fonts as they are. What it imports by and by (the
 * picker, what stands below the exchange) is fetched beside it, when it stands there already; so it has a line of its own.
 */
async function measureBytes(page: Page, address: string, entry: string): Promise<void> {
  const sizes = { script: 0, beside: 0, words: 0, facts: 0, style: 0, font: 0 };
  const needed = await scriptsNeededBy('index.html', entry);
  page.on('response', async (response) => {
    const kind = kindOf(response.url(), needed);
    if (!kind) return;
    const body = await response.body();
    sizes[kind] += kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const kib = (bytes: number) => Number((bytes / 1024).toFixed(1));
  const content = sizes.words + sizes.facts;
  report(`${address}`, '', '');
  report('  JavaScript of the page', `${kib(sizes.script)} KiB gzip`, `${budgets.script} KiB`);
  report('  JavaScript beside it', `${kib(sizes.beside)} KiB gzip`, '–');
  report('  words and facts', `${kib(content)} KiB gzip`, `${budgets.content} KiB`);
  report('  of these, facts', `${kib(sizes.facts)} KiB gzip`, '–');
  report('  CSS', `${kib(sizes.style)} KiB gzip`, `${budgets.style} KiB`);
  report('  fonts', `${kib(sizes.font)} KiB`, '–');
  expect.soft(kib(sizes.script)).toBeLessThanOrEqual(budgets.script);
  expect.soft(kib(content)).toBeLessThanOrEqual(budgets.content);
  expect.soft(kib(sizes.style)).toBeLessThanOrEqual(budgets.style);
}

/** The files that the build says these modules cannot do without. */
async function scriptsNeededBy(...entries: readonly string[]): Promise<ReadonlySet<string>> {
  const manifest = v.parse(manifestSchema, await readFile('dist/.vite/manifest.json', 'utf8'));
  const needed = new Set<string>();
  const add = (module: string) => {
    const chunk = manifest[module];
    if (!chunk || needed.has(chunk.file)) return;
    needed.add(chunk.file);
    for (const imported of chunk.imports) add(imported);
  };
  for (const entry of entries) add(entry);
  return needed;
}

const manifestSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.record(
    v.string(),
    v.object({ file: v.string(), imports: v.optional(v.array(v.string()), []) }),
  ),
);

function kindOf(
  url: string,
  needed: ReadonlySet<string>,
): 'script' | 'beside' | 'words' | 'facts' | 'style' | 'font' | undefined {
  if (url.includes('/words/')) return 'words';
  if (url.includes('/content/')) return 'facts';
  if (url.endsWith('.js')) {
    return needed.has(new URL(url).pathname.slice(1)) ? 'script' : 'beside';
  }
  if (url.endsWith('.css')) return 'style';
  return url.endsWith('.woff2') ? 'font' : undefined;
}

/** From picking the second code to the comparison standing there. */
async function measurePicking(page: Page): Promise<void> {
  await slowedDown(page);
  const times: number[] = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    await openLive(page, '/en');
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
  await openLive(page, '/en/compare/202-vs-403');
  await slowedDown(page);
  await page.getByRole('button', { name: 'From the beginning' }).click();
  const frames = await page.evaluate(framesPerSecond, framesWatchedFor);
  report('frames while playing', `${frames.toFixed(1)} / s`, `${budgets.frames} / s`);
  expect.soft(frames).toBeGreaterThanOrEqual(budgets.frames);
}

/** What the memory costs with 100,000 answers in the log, in Node; and what its choice of items is worth. */
function measureMemory(): void {
  report('100,000 answers, in Node', '', '');
  for (const { name, milliseconds } of memoryTimes()) {
    report(`  ${name}`, `${Math.round(milliseconds)} ms`, '–');
  }
  const chosen = learnedOnAverage();
  const random = learnedOnAverage(atRandom);
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  report('after 200 answers', 'by the scheduler / at random', '');
  report(
    '  what is mixed up is asked',
    `${(chosen.mixedUpShare / chosen.randomShare).toFixed(1)} times as often`,
    '3 times',
  );
  report('  held-back items right', `${percent(chosen.after)} / ${percent(random.after)}`, '–');
  report(
    '  held-back mix-ups right',
    `${percent(chosen.pairsAfter)} / ${percent(random.pairsAfter)}`,
    '–',
  );
  expect.soft(chosen.mixedUpShare / chosen.randomShare).toBeGreaterThanOrEqual(3);
}

/** What the pages take with a long log, in the browser. */
async function measureLongLog(page: Page): Promise<void> {
  report('a long log, in the browser', '', '');
  for (const { name, milliseconds, budget } of await longLogTimes(page)) {
    report(`  ${name}`, `${Math.round(milliseconds)} ms`, budget ? `${budget} ms` : '–');
    if (budget) expect.soft(milliseconds, name).toBeLessThanOrEqual(budget);
  }
}

/** What a key costs in the search over all entries. */
async function measureSearch(page: Page): Promise<void> {
  await openLive(page, '/en');
  await page.evaluate(await searchTimesScript());
  await slowedDown(page);
  const keys = await page.evaluate('searchBench.searchTimes()').then(numbers);
  const slowest = Math.max(...keys);
  report('search, slowest key', `${slowest.toFixed(1)} ms`, `${budgets.key} ms`);
  expect.soft(slowest).toBeLessThan(budgets.key);
}

/** The search and its measure as one script for the page. */
async function searchTimesScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
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

test('the comparison keeps its budgets', async ({ browser, baseURL }) => {
  const measures: readonly ((page: Page) => Promise<void>)[] = [
    (page) => measureBytes(page, '/en/compare/202-vs-403', 'src/compare/ComparePage.tsx'),
    (page) => measureBytes(page, '/en', 'src/board/BoardPage.tsx'),
    (page) => measureBytes(page, '/en/codes/404', 'src/code/CodePage.tsx'),
    (page) => measureBytes(page, '/en/decide', 'src/decide/DecidePage.tsx'),
    (page) => measureBytes(page, '/en/quiz', 'src/quiz/QuizPage.tsx'),
    measureSearch,
    measurePicking,
    measurePlaying,
    measureLongLog,
  ];
  for (const measure of measures) {
    const page = await browser.newPage(baseURL ? { baseURL } : {});
    await measure(page);
    await page.close();
  }
  measureMemory();
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
