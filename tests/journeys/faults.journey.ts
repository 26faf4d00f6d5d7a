import type { Page } from '@playwright/test';
import { nextName } from '../servers/nextVersion.ts';
import { expect, expectAccessible, takenOver } from './app.ts';
import { askedNow } from './askedNow.ts';
import { firstVersion, test } from './ownHost.ts';

declare global {
  interface Window {
    tellHeading?: (text: string) => void;
  }
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const loadedAnew = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'There is a new version of Statuscope' });
const notLoaded = (page: Page) => page.getByText('Statuscope could not be loaded');

/** The comparison of 401 with 403 can be read, with what the program would have shown bit by bit. */
async function expectReadAsDrawn(page: Page): Promise<void> {
  await expect(heading(page)).toContainText('401 Unauthorized');
  const steps = page.getByRole('list', { name: /^401: / }).getByRole('listitem');
  await expect(steps.first()).toHaveCSS('opacity', '1', { timeout: 20_000 });
}

/** Opens the board and types there what finds one code. */
async function searchForTeapot(page: Page): Promise<void> {
  await page.goto('/en');
  await takenOver(page);
  await page.getByRole('textbox', { name: /Search/ }).fill('teapot');
}

/** How often the page has been loaded from now on. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  return () => loads;
}

test.describe('when the network breaks while a page is loaded for the first time', () => {
  for (const [moment, missing, says = true] of [
    ['before the program', /\/assets\/.*\.js$/],
    // What would say it has not come either.
    ['before anything but the page', /\/assets\/|early\.js|\/content\//, false],
    ['before a part of the program', /\/assets\/ComparePage/],
    ['before the catalog', /\/content\/.*\/catalog\.json$/],
    ['before the words', /\/content\/.*\/words\/en\.json$/],
    ['before the exchange of a code', /\/content\/.*\/exchanges\/401\.json$/],
    ['before the words of the pair', /\/content\/.*\/pairs\//],
  ] as const) {
    test(`${moment}, the comparison can be read as it was drawn`, async ({ page }) => {
      await page.route(missing, (route) => route.abort());
      await page.goto('/en/compare/401-vs-403');
      await expectReadAsDrawn(page);
      if (says) await expect(notLoaded(page)).toBeVisible();
      await page.getByRole('link', { name: 'Decide' }).click();
      await expect(page).toHaveURL(/\/en\/decide$/);
    });
  }
});

test('a page whose own words are lost can be read as it was drawn', async ({ page }) => {
  await page.route(/\/content\/.*\/words\/en\/decide\.json$/, (route) => route.abort());
  await page.goto('/en/decide');
  await expect(notLoaded(page)).toBeVisible();
  await expect(heading(page)).toHaveText('Which code should I return?');
});

test('what was lost on its way is asked for again by who comes back to it', async ({
  page,
  site,
}) => {
  await page.goto('/en/about');
  await takenOver(page);
  for (const [lost, link, title] of [
    [/\/content\/[^/]*\/licences/, 'Their licences, each with its text', 'Licences'],
    [/\/assets\/DecidePage/, 'Decide', 'Which code should I return?'],
  ] as const) {
    site.breakDown(lost);
    await page.getByRole('link', { name: link }).click();
    await expect(heading(page)).toHaveText(/^Something went wrong/);
    site.breakDown();
    await page.getByRole('link', { name: 'About' }).click();
    await page.getByRole('link', { name: link }).click();
    await expect(heading(page)).toHaveText(title);
  }
});

test('a script of elsewhere that is blocked is none of ours, and nothing is said', async ({
  browser,
  baseURL,
}) => {
  // Not the page of the journeys, on whose console nothing may stand.
  const page = await browser.newPage(baseURL ? { baseURL } : {});
  // As a host adds it to every page, or an extension.
  await page.route('**/en', async (route) => {
    const response = await route.fetch();
    const script = '<script src="https://elsewhere.example/counts.js"></script></head>';
    await route.fulfill({ response, body: (await response.text()).replace('</head>', script) });
  });
  const blocked = page.waitForEvent('console', (message) => message.text().includes('elsewhere'));
  await page.goto('/en');
  await blocked;
  await takenOver(page);
  await expect(notLoaded(page)).toBeHidden();
  await page.close();
});

test('what came late is shown before, where the network is slow', async ({ page }) => {
  await page.route(/\/content\/.*\.json$/, () => undefined);
  await page.goto('/en/compare/401-vs-403', { waitUntil: 'commit' });
  await expectReadAsDrawn(page);
});

test.describe('when a new version has been put on the host, and its files have other names', () => {
  test('a page that is opened then loads it, says so, and keeps what was chosen', async ({
    page,
    site,
    next,
  }) => {
    let comes = () => {};
    const coming = new Promise<void>((resolve) => {
      comes = resolve;
    });
    // A locator would wait for the page that is being loaded.
    await page.exposeFunction('tellHeading', (text: string) => {
      if (text === 'A new version is here') comes();
    });
    await page.addInitScript(() => {
      const tell = () => window.tellHeading?.(document.querySelector('h1')?.textContent ?? '');
      new MutationObserver(tell).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/en/codes/404');
    await takenOver(page);
    await page.getByRole('button', { name: /^Theme/ }).click();
    const theme = await page.locator('html').getAttribute('data-theme');
    site.put(next);
    await page.route('**/en/decide', async (route) => {
      await coming;
      await route.continue();
    });
    await page.getByRole('link', { name: 'Decide' }).click();
    await coming;
    await expect(page).toHaveTitle(new RegExp(`${nextName}$`));
    await expect(page).toHaveURL(/\/en\/decide$/);
    await expect(heading(page)).toHaveText('Which code should I return?');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme ?? 'none');
  });

  test('a page that has loaded it tells so, once, until that is understood', async ({
    page,
    site,
    next,
  }) => {
    await page.goto('/en/codes/404');
    await takenOver(page);
    await expect(loadedAnew(page)).toHaveCount(0);
    site.put(next);
    await page.getByRole('link', { name: 'Decide' }).click();
    await expect(loadedAnew(page)).toBeVisible();
    await page.getByRole('link', { name: 'Progress' }).click();
    await expect(heading(page)).toHaveText('Your progress');
    await expect(loadedAnew(page)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Understood' }).click();
    await expect(loadedAnew(page)).toHaveCount(0);
    await page.reload();
    await takenOver(page);
    await expect(heading(page)).toHaveText('Your progress');
    await expect(loadedAnew(page)).toHaveCount(0);
  });

  test('what was answered in a quiz stays answered, and the next question comes', async ({
    page,
    site,
    next,
  }) => {
    const drill = '/quiz/pair/401-vs-403';
    const choices = page.getByRole('list', { name: 'Choices' }).getByRole('button');
    const result = page.getByRole('status').filter({ hasText: /^Not this one\./ });
    await page.goto(`/en${drill}`);
    await expect(choices.first()).toBeVisible();
    const { item, shown } = await askedNow(page, drill);
    const wrong = item.choices.find(
      ({ id, grade, wouldFit = id }) => grade === 'wrong' && ['401', '403'].includes(wouldFit),
    );
    site.put(next);
    // The exchanges of the two are fetched for the explanation, and are there no more.
    await choices.nth(shown.indexOf(wrong?.id ?? '')).click();
    await expect(page).toHaveTitle(new RegExp(`${nextName}$`));
    await expect(result).toBeVisible();
    await expect(page.getByText('Question 1', { exact: true })).toBeVisible();
    await expect(page.getByRole('slider')).toBeVisible();
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByText('Question 2', { exact: true })).toBeVisible();
    await expect(result).toHaveCount(0);
    await page.goto('/en/progress');
    await expect(page.getByText('Answers in all').locator('..')).toContainText('1');
  });

  test('a language that is chosen then comes from it, is kept, and what was typed stays', async ({
    page,
    site,
    next,
  }) => {
    await searchForTeapot(page);
    site.put(next);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('tr');
    await expect(page).toHaveTitle(new RegExp(`${nextName}$`));
    await expect(page).toHaveURL(/\/tr\?q=teapot$/);
    await expect(page.getByText(/^Statuscope'un yeni sürümü çıktığı için/)).toBeVisible();
    await expect(page.getByRole('textbox', { name: /ara/i })).toHaveValue('teapot');
    await page.goto('/');
    await expect(page).toHaveURL(/\/tr$/);
  });

  test('what was typed into the search box is there still on the way back', async ({
    page,
    site,
    next,
  }) => {
    await searchForTeapot(page);
    await expect(page.getByText('1 code matches')).toBeVisible();
    site.put(next);
    await page.getByRole('link', { name: 'Decide' }).click();
    await expect(loadedAnew(page)).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('textbox', { name: /Search/ })).toHaveValue('teapot');
    await expect(page.getByText('1 code matches')).toBeVisible();
  });

  test('but lacks a file, it is tried once', async ({ page, site, next }) => {
    const loads = countLoads(page);
    await page.goto('/en/codes/404');
    await takenOver(page);
    site.put(next);
    site.breakDown(/\/assets\/ProgressPage/);
    await page.getByRole('link', { name: 'Progress' }).click();
    await expect(heading(page)).toHaveText(/Something went wrong/);
    await expect(page).toHaveTitle(new RegExp(`${nextName}$`));
    expect(loads()).toBe(2);
  });

  test('but the way there still gives out the old page, it is tried once', async ({
    page,
    site,
    next,
  }) => {
    const path = (file: string) => `${firstVersion}/${file}`;
    await page.route('**/en/progress', (route) => route.fulfill({ path: path('en/app.html') }));
    await page.route(/\/assets\/index-[^/]*[^N]\.js$/, (route) =>
      route.fulfill({ path: path(new URL(route.request().url()).pathname) }),
    );
    const loads = countLoads(page);
    await page.goto('/en/codes/404');
    await takenOver(page);
    site.put(next);
    await page.getByRole('link', { name: 'Progress' }).click();
    await expect(notLoaded(page)).toBeVisible();
    // It may say so before all of the page is loaded.
    await expect.poll(loads).toBe(2);
  });
});
