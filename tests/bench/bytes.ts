import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import * as v from 'valibot';
import type { Table } from './table.ts';

/** KiB of gzip. */
const budgets = { script: 115, content: 45, style: 15 } as const;

/**
 * Bytes that a page loads: scripts, words and styles as gzip, fonts as they are. What it imports by and by (the
 * picker, what stands below the exchange) is fetched beside it, when it stands there already; so it has a line of its own.
 */
export async function measureBytes(
  page: Page,
  address: string,
  entry: string,
  { report }: Table,
): Promise<void> {
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
  report('  JavaScript beside it', `${kib(sizes.beside)} KiB gzip`);
  report('  words and facts', `${kib(content)} KiB gzip`, `${budgets.content} KiB`);
  report('  of these, facts', `${kib(sizes.facts)} KiB gzip`);
  report('  CSS', `${kib(sizes.style)} KiB gzip`, `${budgets.style} KiB`);
  report('  fonts', `${kib(sizes.font)} KiB`);
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
