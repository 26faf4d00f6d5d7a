import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { expect, expectAccessible, overflowOf, test } from './app.ts';

const root = join(import.meta.dirname, '../..');
const assets = join(root, 'dist/assets');
const packageSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ dependencies: v.record(v.string(), v.string()) }),
);
const pages = ['/en/about', '/tr/about', '/en/licences', '/tr/licences'] as const;

/** Presses Tab until the focus is on a link or a summary whose name begins so. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await expect(async () => {
    await page.keyboard.press('Tab');
    expect((await focused()).startsWith(name)).toBe(true);
  }).toPass({ intervals: [0] });
}

/** Everything that folds out, and with it every line that might be too long. */
async function unfold(page: Page): Promise<void> {
  const summaries = page.getByRole('main').locator('summary');
  await expect(summaries).not.toHaveCount(0);
  for (const summary of await summaries.all()) await summary.click();
}

test('leads by keyboard from the foot of home to About, and on to the text of a licence', async ({
  page,
}) => {
  await page.goto('/en');
  await tabTo(page, 'About Statuscope');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/about');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Statuscope');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, 'Their licences');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/licences');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, 'minisearch');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Luca Ongaro')).toBeVisible();
});

test.describe('a Turkish reader', () => {
  test.use({ locale: 'tr-TR' });

  test('who names no language is met in Turkish', async ({ page }) => {
    await page.goto('/about');
    await expect(page).toHaveURL('/tr/about');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Statuscope hakkında');
    await page.goto('/licences');
    await expect(page).toHaveURL('/tr/licences');
  });
});

test('lists every package that the program takes, each with its licence text', async ({ page }) => {
  await page.goto('/en/licences');
  const items = page.getByRole('main').getByRole('listitem');
  const names = await items.locator('summary').allTextContents();
  const { dependencies } = v.parse(packageSchema, readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    expect(names.filter((text) => text.startsWith(`${name} `))).toHaveLength(1);
  }
  // Nobody asks for the scheduler; React brings it along.
  expect(names.some((text) => text.startsWith('scheduler '))).toBe(true);
  for (const text of await items.locator('pre').allTextContents()) {
    expect(text).toMatch(/permission|free/i);
    expect(text.length).toBeGreaterThan(500);
  }
});

test('keeps the texts of licences out of the program', () => {
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  for (const file of scripts) {
    expect(readFileSync(join(assets, file), 'utf8'), file).not.toMatch(
      /Permission is hereby granted|PROVIDED "AS IS"/,
    );
  }
});

test('fetches neither sources nor licences until their page is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofAbout = () => asked.filter((path) => /\/(AboutPages-|sources\.|licences\.)/.test(path));
  await page.goto('/en', { waitUntil: 'networkidle' });
  expect(ofAbout()).toEqual([]);
  await page.getByRole('link', { name: 'About Statuscope' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Statuscope');
  expect(ofAbout().some((path) => path.endsWith('/sources.json'))).toBe(true);
});

test('fits a narrow phone, with everything folded out', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  for (const address of pages) {
    await page.goto(address);
    await unfold(page);
    await expect(page.getByRole('main').locator('details[open]')).not.toHaveCount(0);
    expect(await overflowOf(page), address).toBe(0);
  }
});

for (const address of pages) {
  test(`${address} has no fault that axe can find, with everything folded out`, async ({
    page,
  }) => {
    await page.goto(address);
    await unfold(page);
    await expectAccessible(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('sources and licences can be read', async ({ page }) => {
    await page.goto('/tr/about');
    await expect(page.getByRole('row', { name: /RFC 9110/ })).toContainText(/\d{3}/);
    await page.getByRole('link', { name: /lisansları/ }).click();
    await expect(page).toHaveURL('/tr/licences');
    await page.getByText('wouter').click();
    await expect(page.getByText(/free and unencumbered/)).toBeVisible();
  });
});
