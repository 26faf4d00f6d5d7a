import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import type { Table } from './table.ts';

/** What one build took and made. */
interface Build {
  readonly pages: number;
  /** All of the build. */
  readonly seconds: number;
  /** Of that, the drawing of pages and pictures. */
  readonly drawingSeconds: number;
  /** Bytes of all files that are not compressed copies of others. */
  readonly bytes: number;
  /** Bytes of all files. */
  readonly bytesWithCompressed: number;
}

/** Seconds of the whole build. */
const budget = 90;

/** How many times as much a page of the largest build may cost as one of ours: were it not linear, it would be many. */
const steepest = 2;

/** How many pages at most, and how many languages of them are pseudo-languages. */
const builds = [
  { name: 'first 10 pages', most: 10, pseudoLanguages: 0 },
  { name: 'first 100 pages', most: 100, pseudoLanguages: 0 },
  { name: 'all, as it is', most: undefined, pseudoLanguages: 0 },
  { name: 'all, 4 languages', most: undefined, pseudoLanguages: 2 },
  { name: 'all, 15 languages', most: undefined, pseudoLanguages: 13 },
] as const;

const run = promisify(execFile);
const folder = 'node_modules/.cache/statuscope-measured';

/** What the build takes and makes, by the number of its pages. */
export async function measureScaling({ report }: Table): Promise<void> {
  report('the build', 'whole / drawing / files / compressed too');
  const measured: Build[] = [];
  for (const { name, most, pseudoLanguages } of builds) {
    const built = await measureBuild(most, pseudoLanguages);
    measured.push(built);
    const isOurs = most === undefined && pseudoLanguages === 0;
    report(
      `  ${name}: ${built.pages}`,
      [
        `${built.seconds.toFixed(1)} s`,
        `${built.drawingSeconds.toFixed(1)} s`,
        megabytes(built.bytes),
        megabytes(built.bytesWithCompressed),
      ].join(' / '),
      isOurs ? `${budget} s` : undefined,
    );
    if (isOurs) expect.soft(built.seconds, 'the whole build').toBeLessThanOrEqual(budget);
  }
  const [, hundred, ours, , largest] = measured;
  const [small, large] = [costOfPage(hundred, ours), costOfPage(ours, largest)];
  report(
    '  a page more, of ours / of the largest',
    [small, large].map((seconds) => `${Math.round(seconds * 1000)} ms`).join(' / '),
    `at most ${steepest} times`,
  );
  expect.soft(large, 'a page of the largest build').toBeLessThanOrEqual(steepest * small);
}

/** Seconds that each page takes which a build has more than another. */
function costOfPage(few: Build | undefined, many: Build | undefined): number {
  if (!few || !many) throw new Error('A build was not measured');
  return (many.seconds - few.seconds) / (many.pages - few.pages);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/**
 * Builds the whole site, with so many pages at most, and with the pseudo-language added so many times: what a language
 * costs is seen on one that is longer than English, as most are.
 */
async function measureBuild(most: number | undefined, pseudoLanguages: number): Promise<Build> {
  const began = performance.now();
  const { stdout } = await run('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITE_PSEUDO_LANGUAGES: String(pseudoLanguages),
      ...(most === undefined ? {} : { DRAWN_PAGES: String(most) }),
    },
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = (performance.now() - began) / 1000;
  const [, pages, drawing] = /(\d+) pages and \d+ pictures drawn in (\d+) ms/.exec(stdout) ?? [];
  const sizes = await sizesIn(folder);
  const sum = (those: typeof sizes) => those.reduce((bytes, { size }) => bytes + size, 0);
  return {
    pages: Number(pages),
    seconds,
    drawingSeconds: Number(drawing) / 1000,
    bytes: sum(sizes.filter(({ path }) => !/\.(br|gz)$/.test(path))),
    bytesWithCompressed: sum(sizes),
  };
}

async function sizesIn(path: string): Promise<readonly { path: string; size: number }[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async (file) => {
      const whole = join(file.parentPath, file.name);
      return { path: whole, size: (await stat(whole)).size };
    }),
  );
}
