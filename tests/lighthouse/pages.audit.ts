import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import { medianOf } from '../bench/median.ts';
import { findBrowser } from '../browser/findBrowser.ts';

/** Five pages, and the performance that each must reach: Lighthouse's own setting for phones (slow 4G, 4 times slower). */
const pages = [
  ['/compare/401-vs-403', 98],
  ['', 96],
  ['/codes/404', 96],
  ['/decide', 96],
  ['/quiz', 96],
] as const;
const languageTags = ['en', 'tr'] as const;
const runs = 3;

/** What is measured, with its budget; shares as percent, times in milliseconds. */
const figures = [
  ['performance', 'least'],
  ['accessibility', 100],
  ['best practices', 100],
  ['SEO', 100],
  ['LCP', 1500],
  ['TBT', 80],
  ['CLS', 0.01],
] as const;
type Figure = (typeof figures)[number][0];
/** `machine`: Lighthouse's own index of how fast this machine is just now. Below 1000 it warns that it is too slow. */
type Measured = Readonly<Record<Figure | 'machine', number>>;

async function audit(url: string, port: number): Promise<Measured> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    // A first visit: else home shows what was compared on the page before.
    clearStorageTypes: ['local_storage', 'indexeddb', 'service_workers', 'cache_storage'],
  });
  if (!result) throw new Error(`Lighthouse gave nothing for ${url}`);
  const { categories, audits, environment } = result.lhr;
  const percent = (id: string) => Math.round((categories[id]?.score ?? Number.NaN) * 100);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    performance: percent('performance'),
    accessibility: percent('accessibility'),
    'best practices': percent('best-practices'),
    SEO: percent('seo'),
    LCP: Math.round(value('largest-contentful-paint')),
    TBT: Math.round(value('total-blocking-time')),
    CLS: Number(value('cumulative-layout-shift').toFixed(3)),
    machine: Math.round(environment.benchmarkIndex),
  };
}

test('Lighthouse finds every page fast, accessible and in order', async ({ baseURL }) => {
  const port = 9222;
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [`--remote-debugging-port=${port}`],
  });
  const cells = (values: readonly (string | number)[]) =>
    values.map((text, index) => String(text).padEnd(index === 0 ? 26 : 16)).join('');
  const lines = [cells([`median of ${runs}`, ...figures.map(([name]) => name), 'machine'])];
  for (const languageTag of languageTags) {
    for (const [path, least] of pages) {
      const address = `/${languageTag}${path}`;
      const measured: Measured[] = [];
      for (let run = 0; run < runs; run += 1) {
        measured.push(await audit(`${baseURL}${address}`, port));
      }
      const middle = figures.map(([name]) => medianOf(measured.map((figure) => figure[name])));
      const machine = medianOf(measured.map((figure) => figure.machine));
      lines.push(cells([address, ...middle, machine]));
      for (const [index, [name, budget]] of figures.entries()) {
        const figure = middle[index] ?? Number.NaN;
        if (name === 'LCP' || name === 'TBT' || name === 'CLS') {
          expect.soft(figure, `${name} of ${address}`).toBeLessThanOrEqual(budget);
        } else {
          const wanted = budget === 'least' ? least : budget;
          expect.soft(figure, `${name} of ${address}`).toBeGreaterThanOrEqual(wanted);
        }
      }
    }
  }
  await browser.close();
  process.stdout.write(`\n${lines.join('\n')}\n`);
});
