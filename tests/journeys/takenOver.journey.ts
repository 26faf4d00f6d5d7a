import type { Page } from '@playwright/test';
import { languageTags } from '../words.ts';
import { allAlive, expect, takenOver, test, typefacesShown } from './app.ts';
import { isNotFoundPage, pathsIn } from './drawnPages.ts';

/** Of the pages of which there are many, one in so many: how all are taken over is tested with the drawing of them. */
const oneIn = 24;

test.describe('on a phone', () => {
  // Of a small window less has to be painted, and there are many pages.
  test.use({ viewport: { width: 360, height: 640 } });

  for (const languageTag of languageTags) {
    test(`keeps what was drawn when the program takes it over, ${languageTag}`, async ({
      page,
    }) => {
      await page.addInitScript(noteWhatIsDrawn);
      const paths = pathsIn(languageTag);
      const isOfMany = (path: string) => /\/(codes|compare)\//.test(path);
      const some = paths.filter(isOfMany).filter((_, index) => index % oneIn === 0);
      const pages = [...paths.filter((path) => !isOfMany(path)), ...some];
      expect(pages.length).toBeGreaterThan(15);
      for (const path of pages) {
        await page.goto(path, { waitUntil: 'commit' });
        await takenOver(page);
        await allAlive(page);
        expect(await page.evaluate(keepsHeading), path).toBe(true);
        // It names the address at which somebody is, once that is known.
        if (isNotFoundPage(path)) continue;
        await expect.poll(() => page.evaluate(changedText), { message: path }).toBeUndefined();
      }
    });
  }
});

/** In a page that begins to load, as on a first visit. */
function noteWhatIsDrawn(): void {
  localStorage.clear();
  document.addEventListener('DOMContentLoaded', () => {
    const drawnText = document.querySelector('#root')?.textContent;
    Object.assign(window, { drawnText, drawnHeading: document.querySelector('h1') });
  });
}

/** In the page: does the heading that was drawn stand there, and not another like it? */
function keepsHeading(): boolean {
  const heading = document.querySelector('h1');
  return heading !== null && heading === Reflect.get(window, 'drawnHeading');
}

/** In the page: what it says from where that is not what was drawn any more. */
function changedText(): string | undefined {
  const text = document.querySelector('#root')?.textContent ?? '';
  const drawn = String(Reflect.get(window, 'drawnText'));
  if (text === drawn) return undefined;
  const index = [...text].findIndex((character, place) => character !== drawn[place]);
  return text.slice(Math.max(index - 20, 0), index + 60);
}

test('shows what an address searches for, though the page was drawn without', async ({ page }) => {
  await page.goto('/en?q=teapot');
  await expect(page.getByRole('textbox', { name: /Search/ })).toHaveValue('teapot');
  await expect(page.getByText('1 code matches')).toBeVisible();
});

test('the buttons pressed before the program has come are pressed once it has', async ({
  page,
}) => {
  let comes = () => {};
  const coming = new Promise<void>((resolve) => {
    comes = resolve;
  });
  await page.route(/\/content\/.*\/catalog\.json$/, async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto('/en', { waitUntil: 'commit' });
  await page.getByRole('button', { name: /^404 / }).click();
  await page.getByRole('button', { name: /^410 / }).click();
  comes();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/404.*410/s);
});

test('a button below the exchange pressed before that part has come is pressed once it has', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  let comes = () => {};
  const coming = new Promise<void>((resolve) => {
    comes = resolve;
  });
  await page.route(/\/assets\/ComparisonDetails-/, async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto('/en/compare/401-vs-403');
  await page.getByRole('button', { name: 'Copy link' }).click();
  comes();
  await expect(page.getByText('The link is on your clipboard.')).toBeVisible();
});

for (const [stir, what] of [
  [(page: Page) => page.mouse.wheel(0, 10), 'scrolls'],
  [(page: Page) => page.mouse.move(10, 10), 'moves the pointer'],
  [(page: Page) => page.keyboard.press('Tab'), 'presses a key'],
] as const) {
  test(`takes over what is far off the screen, and lays it out, once somebody ${what}`, async ({
    page,
  }) => {
    await page.goto('/en/compare/401-vs-403');
    const last = page.getByRole('heading', { name: 'Take it with you' }).locator('..');
    await expect(page.locator('[data-drawn]')).toHaveCount(1);
    await expect(last).toHaveCSS('content-visibility', 'auto');
    await stir(page);
    await expect(page.locator('[data-drawn]')).toHaveCount(0);
    await expect(last).toHaveCSS('content-visibility', 'visible');
    await expect(page.locator('[data-far]')).toHaveCount(0);
  });
}

test('has the chosen theme before the program has come', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('button', { name: /^Theme/ }).click();
  const chosen = await page.locator('html').getAttribute('data-theme');
  expect(chosen).not.toBeNull();
  await page.route(/\/content\//, () => undefined);
  await page.goto('/en/codes/404', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', chosen ?? '');
  await expect(page.locator('html')).toHaveAttribute('data-prerendered', '');
});

test('fetches neither typefaces nor the program before it could be on the screen', async ({
  page,
}) => {
  await page.goto('/tr/compare/401-vs-403');
  await expect.poll(async () => (await fetchedLater(page, /\.woff2$/)).length).toBeGreaterThan(1);
  for (const [name, wait] of await fetchedLater(page, /\.woff2$|\/assets\/.*\.js$/)) {
    expect(wait, name).toBeGreaterThanOrEqual(0);
  }
});

test('fetches the letters of a language only where they are read', async ({ page }) => {
  const fonts = () => fetchedLater(page, /plex-sans-[^/]*\.woff2$/);
  const files = async () => (await fonts()).map(([name]) => /plex-sans-(.*)-wght/.exec(name)?.[1]);
  await page.goto('/en/codes/404');
  await typefacesShown(page);
  expect(await files()).toEqual(['latin']);
  await page.goto('/tr/codes/404');
  await typefacesShown(page);
  expect((await files()).sort()).toEqual(['latin', 'latin-ext']);
});

test('takes the typefaces that come where one does not', async ({ browser, baseURL }) => {
  // Not the page of the journeys, on which no request may fail.
  const page = await browser.newPage(baseURL ? { baseURL } : {});
  await page.route(/plex-mono-latin-600/, (route) => route.abort());
  await page.goto('/en/compare/401-vs-403');
  await typefacesShown(page);
  await page.close();
});

/** What was fetched, and how many milliseconds after the page had all that it needs to be painted. */
function fetchedLater(page: Page, names: RegExp): Promise<(readonly [string, number])[]> {
  return page.evaluate((source) => {
    const [navigation] = performance.getEntriesByType('navigation');
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (!(navigation instanceof PerformanceNavigationTiming) || !paint) return [];
    const ready = Math.min(navigation.loadEventStart, paint.startTime);
    return performance
      .getEntriesByType('resource')
      .filter(({ name }) => new RegExp(source).test(name))
      .map(({ name, startTime }) => [name, startTime - ready] as const);
  }, names.source);
}

test('fetches the page behind a link when it is pointed at', async ({ page }) => {
  await page.goto('/en');
  const fetched = page.waitForRequest(/\/assets\/DecidePage-/);
  await page.getByRole('link', { name: 'Decide' }).hover();
  await fetched;
});
