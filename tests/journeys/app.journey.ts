import { languageTags } from '../words.ts';
import { expect, expectAccessible, openComparison, takenOver, test, watchExchange } from './app.ts';

test.describe('a Turkish reader', () => {
  test.use({ locale: 'tr-TR' });

  test('is met in Turkish, and English once chosen stays', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL('/tr');
    await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
    await page.getByRole('combobox', { name: 'Dil' }).selectOption('en');
    await expect(page).toHaveURL('/en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pick two status codes');
    await page.goto('/');
    await expect(page).toHaveURL('/en');
  });

  test('loads only the words of that language', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto('/tr');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const words = loaded.filter((url) => url.includes('/words/'));
    expect(words.map((url) => url.replace(/.*\/words\//, '')).sort()).toEqual([
      // The English names are searched in every language.
      'en/names.json',
      'tr.json',
      'tr/names.json',
    ]);
  });
});

test('keeps the theme that was chosen', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('button', { name: 'Theme: as on your system' }).click();
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('copies the link and the Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/compare/202-vs-403');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link is on your clipboard.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('on your clipboard as Markdown')).toBeVisible();
});

test('prints the whole comparison without its controls', async ({ page }) => {
  await page.goto('/en/compare/202-vs-403');
  await watchExchange(page);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('slider')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
  await expect(page.getByText('Nothing to do until the role changes.')).toBeVisible();
  const last = page.getByRole('list', { name: '403: What next' }).getByRole('listitem').last();
  await expect(last).toHaveCSS('opacity', '1');
});

test('prints any comparison on one sheet, in either theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const address of ['/tr/compare/409-vs-502', '/en/compare/204-vs-304']) {
    await openComparison(page, address);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(sheets, address).toHaveLength(1);
  }
});

const badAddresses = [
  ['/en/nowhere', 'There is no such page'],
  ['/nowhere', 'There is no such page'],
  ['/en/compare/teapot-vs-404', '“teapot” is not a status code'],
  ['/en/compare/299-vs-403', '299 is not registered'],
  ['/en/compare/471-vs-403', '471 is not registered'],
  ['/en/compare/42-vs-403', '42 is no valid status code'],
  ['/en/compare/700-vs-403', '700 is no valid status code'],
  ['/en/compare/404-vs-404', '404 against itself'],
  ['/en/compare/hello', 'That names no two codes'],
  ['/en/decide/facts/more', 'There is no such page'],
  ['/en/quiz/marathon', 'There is no such session'],
  ['/en/quiz/theme/x', 'There is no such session'],
  ['/en/quiz/pair/299-vs-403', 'There is no such session'],
  ['/fr/compare/202-vs-403', "We don't speak “fr” yet"],
] as const;

for (const [address, title] of badAddresses) {
  test(`${address} is not found, and its page says “${title}” and leads on`, async ({ page }) => {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expectAccessible(page);
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  });
}

test('says a bad address in the current language', async ({ page }) => {
  await page.goto('/tr/compare/299-vs-403');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('299 kayıtlı değil');
});

test('works without storage, and says so once', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/en');
  await expect(page.getByText('Your browser keeps nothing')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Understood' }).click();
  await page.getByRole('button', { name: /^202 / }).click();
  await page.getByRole('button', { name: /^403 / }).click();
  await expect(page).toHaveURL('/en/compare/202-vs-403');
  await expect(page.getByText('Your browser keeps nothing')).toBeHidden();
});

test('sets a broken record aside, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('broken')) localStorage.setItem('statuscope', '{"preferences":');
    sessionStorage.setItem('broken', 'once');
  });
  await page.goto('/en');
  await expect(page.getByText('could not be read')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('statuscope.unreadable'))).toBe(
    '{"preferences":',
  );
});

test.describe('with a network that breaks', () => {
  test('says that a page could not be drawn, and draws it when the network is back', async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage(baseURL ? { baseURL } : {});
    await page.goto('/en');
    await takenOver(page);
    await page.getByRole('button', { name: /^202 / }).click();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /^503 / }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Something went wrong/);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Service Unavailable');
    await page.close();
  });
});

test('has no pseudo-language in the production build', async ({ page }) => {
  await page.goto('/en');
  const offered = page.getByRole('combobox', { name: 'Language' }).getByRole('option');
  const tags = await offered.evaluateAll((options) =>
    options.map((option) => option.getAttribute('lang') ?? ''),
  );
  expect(tags.sort()).toEqual([...languageTags].sort());
  await page.goto('/ar-XB');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ar-XB');
});
