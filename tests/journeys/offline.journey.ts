import type { Page } from '@playwright/test';
import { nextName } from '../servers/nextVersion.ts';
import { expect, expectAccessible, overflowOf } from './app.ts';
import { firstVersion, test } from './ownHost.ts';

test.use({ serviceWorkers: 'allow' });

/** Until the service worker has kept the program and this language. */
async function untilKept(page: Page, languageTag = 'en'): Promise<void> {
  const isKept = (tag: string) =>
    page.evaluate(async (ending) => {
      for (const name of await caches.keys()) {
        const kept = await (await caches.open(name)).keys();
        if (kept.some(({ url }) => url.endsWith(ending))) return true;
      }
      return false;
    }, `/packs/${tag}.json`);
  // It fetches all that the site has: that takes a slow machine long.
  await expect.poll(() => isKept(languageTag), { timeout: 30_000 }).toBe(true);
}

/** Has the browser look for a new version, as it does by itself when a page is opened. */
async function lookForNews(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
  });
}

const notice = (page: Page) => page.getByText('A new version of Statuscope is here');
const takeOver = (page: Page) => page.getByRole('button', { name: 'Use it now' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const isNext = new RegExp(`${nextName}$`);

test.describe('after a first visit, without a network', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.goto('/en/compare/401-vs-403');
    await untilKept(page);
    await site.goAway();
  });

  test('every kind of page opens', async ({ page }) => {
    for (const [address, title] of [
      ['/', 'Pick two status codes'],
      ['/en/codes/499-esri', '499'],
      ['/en/compare/202-vs-503', '503'],
      ['/compare/301-vs-302', '301'],
      ['/en/decide/ask', 'Which code should I return?'],
      ['/en/decide/map', 'All questions on one map'],
      ['/en/quiz/theme/races', 'Races, conditions, slow down'],
      ['/en/progress', 'Your progress'],
      ['/en/about', 'About Statuscope'],
      ['/en/licences', 'Licences'],
      ['/en/nowhere', 'There is no such page'],
    ] as const) {
      await page.goto(address);
      await expect(heading(page), address).toContainText(title);
    }
  });

  test('the open data opens that About leads to', async ({ page }) => {
    await page.goto('/en/about');
    const links = page.getByRole('main').locator('a[href^="/data/"]');
    await expect(links).toHaveCount(4);
    for (const link of await links.all()) {
      const address = (await link.getAttribute('href')) ?? '';
      const data = await page.context().newPage();
      const response = await data.goto(address, { waitUntil: 'commit' });
      expect(await response?.json()).toBeTruthy();
      await data.close();
    }
  });

  test('the open page leads to every other one', async ({ page }) => {
    for (const [name, title] of [
      ['Decide', 'Which code should I return?'],
      ['Progress', 'Your progress'],
      ['All codes', 'Pick two status codes'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click();
      await expect(heading(page)).toHaveText(title);
    }
    await page.getByRole('textbox', { name: /Search/ }).fill('teapot');
    await expect(page.getByText('1 code matches')).toBeVisible();
  });

  test('a quiz can be answered, and the answer is kept', async ({ page }) => {
    await page.goto('/en/quiz/practice');
    await page.getByRole('list', { name: 'Choices' }).getByRole('button').first().click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.reload();
    await expect(page.getByText('Question 2 of 10', { exact: true })).toBeVisible();
  });

  test('the report of a quiz stays where a language that is chosen then is missed', async ({
    page,
  }) => {
    await page.goto('/en/quiz/practice');
    await page.getByRole('list', { name: 'Choices' }).getByRole('button').first().click();
    await page.getByRole('button', { name: 'Stop here' }).click();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('tr');
    await expect(page.getByText(/^Türkçe could not be fetched/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: / of 1$/ })).toBeVisible();
  });

  test('a language that was never opened is missed, and the one that was stays', async ({
    page,
  }) => {
    await page.getByRole('combobox', { name: 'Language' }).selectOption('tr');
    await expect(page).toHaveURL(/\/en\/compare/);
    await expect(heading(page)).toContainText('Unauthorized');
    const notice = page.getByText(/^Türkçe could not be fetched/);
    await expect(notice).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Understood' }).click();
    await expect(notice).toHaveCount(0);
    await page.goto('/tr/codes/404');
    await expect(page.getByText('Statuscope yüklenemedi')).toBeVisible();
    // It stays the reader's choice, but what names no language opens.
    await page.goto('/compare/301-vs-302');
    await expect(heading(page)).toContainText('301 Moved Permanently');
    await expect(page).toHaveURL(/\/en\/compare/);
    await expect(notice).toBeVisible();
  });
});

test('every language that was opened can be read without a network', async ({ page, site }) => {
  await page.goto('/en/codes/404');
  await untilKept(page);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('tr');
  await untilKept(page, 'tr');
  await site.goAway();
  await page.goto('/tr/compare/502-vs-504');
  await expect(heading(page)).toContainText('Ağ geçidi');
  await page.goto('/en/compare/502-vs-504');
  await expect(heading(page)).toContainText('Gateway Timeout');
});

for (const [order, isForward] of [
  ['version 2 over version 1', true],
  ['version 1 over version 2', false],
] as const) {
  test.describe(order, () => {
    const titles = {
      before: isForward ? /Statuscope$/ : isNext,
      after: isForward ? isNext : /Statuscope$/,
    };

    test.beforeEach(async ({ page, site, next }) => {
      site.put(isForward ? firstVersion : next);
      await page.goto('/en/codes/404');
      await untilKept(page);
      site.put(isForward ? next : firstVersion);
    });

    test('is announced to an open page, and begins when the reader agrees', async ({ page }) => {
      await lookForNews(page);
      await expect(notice(page)).toBeVisible();
      await expect(page).toHaveTitle(titles.before);
      await takeOver(page).click();
      await expect(page).toHaveTitle(titles.after);
      await expect(heading(page)).toContainText('404');
      await expect(notice(page)).toBeHidden();
    });

    test('begins by itself at the next start', async ({ page, context, site }) => {
      await lookForNews(page);
      await expect(notice(page)).toBeVisible();
      await page.close();
      const later = await context.newPage();
      await expect(async () => {
        await later.goto('/en/codes/410');
        await expect(later).toHaveTitle(titles.after);
      }).toPass();
      await site.goAway();
      await later.goto('/en/compare/202-vs-403');
      await expect(later).toHaveTitle(titles.after);
    });

    test('leaves a page whole that is open in another tab', async ({ page, context }) => {
      const other = await context.newPage();
      await other.goto('/en/codes/404');
      await lookForNews(other);
      await takeOver(other).click();
      await expect(other).toHaveTitle(titles.after);
      // It has not loaded these yet, and the host has them no more.
      await page.getByRole('link', { name: 'Decide' }).click();
      await expect(heading(page)).toHaveText('Which code should I return?');
      await expect(page).toHaveTitle(titles.before);
      await expect(notice(page)).toBeVisible();
      await takeOver(page).click();
      await expect(page).toHaveTitle(titles.after);
    });
  });
}

test.describe('when a new version has been put on the host, and this one has not kept a language', () => {
  test.beforeEach(async ({ page, site, next }) => {
    await page.goto('/en/codes/404');
    await untilKept(page);
    site.put(next);
  });

  test('that language comes from the new one, which is kept from then on', async ({
    page,
    site,
  }) => {
    await page.getByRole('combobox', { name: 'Language' }).selectOption('tr');
    await expect(page).toHaveTitle(isNext, { timeout: 30_000 });
    await expect(page).toHaveURL(/\/tr\/codes\/404$/);
    await expect(heading(page)).toContainText('Bulunamadı');
    await untilKept(page, 'tr');
    await site.goAway();
    await page.goto('/tr/compare/502-vs-504');
    await expect(page).toHaveTitle(isNext);
  });

  test('an address in that language opens', async ({ page }) => {
    await page.goto('/tr/codes/410?from=mail');
    await expect(page).toHaveTitle(isNext, { timeout: 30_000 });
    await expect(page).toHaveURL(/\/tr\/codes\/410\?from=mail$/);
    await expect(heading(page)).toContainText('Artık yok');
  });

  test('an address in that language opens also where the new one cannot be kept whole', async ({
    page,
    site,
  }) => {
    site.breakDown(/ProgressPage/);
    await page.goto('/tr/codes/410?from=mail#examples');
    await expect(page).toHaveTitle(isNext, { timeout: 30_000 });
    await expect(page).toHaveURL(/\/tr\/codes\/410\?nosw&from=mail#examples$/);
    await expect(heading(page)).toContainText('Artık yok');
  });
});

test('a new version waits until a quiz is left', async ({ page, site, next }) => {
  await page.goto('/en/quiz/practice');
  await untilKept(page);
  site.put(next);
  await lookForNews(page);
  const waits = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
  await expect.poll(waits).toBe(true);
  await expect(notice(page)).toBeHidden();
  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await expect(notice(page)).toBeVisible();
});

test('an update that came by half changes nothing, and is completed later', async ({
  page,
  site,
  next,
}) => {
  await page.goto('/en/codes/404');
  await untilKept(page);
  site.put(next);
  site.breakDown(/DecidePage/);
  await lookForNews(page);
  await site.goAway();
  await page.goto('/en/decide');
  await expect(page).toHaveTitle(/Statuscope$/);
  await expect(heading(page)).toHaveText('Which code should I return?');
  await expect(notice(page)).toBeHidden();
  await site.comeBack();
  site.breakDown();
  await lookForNews(page);
  await takeOver(page).click();
  await expect(page).toHaveTitle(isNext);
});

test('`?nosw` clears away what was kept, and keeps nothing', async ({ page, site }) => {
  await page.goto('/en/codes/404');
  await untilKept(page);
  await page.goto('/en/codes/410?nosw');
  await expect(heading(page)).toContainText('410');
  const kept = () =>
    page.evaluate(async () => ({
      caches: await caches.keys(),
      registrations: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  await expect.poll(kept).toEqual({ caches: [], registrations: 0 });
  await site.goAway();
  await expect(page.goto('/en/codes/404')).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test('the notice of a new version has no fault that axe can find, and fits a narrow phone', async ({
  page,
  site,
  next,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/codes/404');
  await untilKept(page);
  site.put(next);
  await lookForNews(page);
  await expect(notice(page)).toBeVisible();
  await expectAccessible(page);
  expect(await overflowOf(page)).toBe(0);
});
