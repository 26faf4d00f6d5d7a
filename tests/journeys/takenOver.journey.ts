import { expect, test } from './app.ts';

const paths = [
  '',
  '/codes/404',
  '/codes/499-esri',
  '/compare/401-vs-403',
  '/decide',
  '/quiz',
  '/about',
  '/licences',
  '/404',
];

for (const language of ['en', 'tr']) {
  for (const path of paths) {
    test(`keeps /${language}${path} as it was drawn when the program takes it over`, async ({
      page,
    }) => {
      await page.goto(`/${language}${path}`, { waitUntil: 'commit' });
      const drawn = await page.getByRole('heading', { level: 1 }).elementHandle();
      await page.locator('html:not([data-prerendered])').waitFor({ state: 'attached' });
      const stays = await page
        .getByRole('heading', { level: 1 })
        .evaluate((heading, before) => heading === before, drawn);
      expect(stays).toBe(true);
    });
  }
}

test('shows what an address searches for, though the page was drawn without', async ({ page }) => {
  await page.goto('/en?q=teapot');
  await expect(page.getByRole('textbox', { name: /Search/ })).toHaveValue('teapot');
  await expect(page.getByText('1 code matches')).toBeVisible();
});

test('a button pressed before the program has come is pressed once it has', async ({ page }) => {
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
  comes();
  await expect(page.getByText('404 Not Found is picked').first()).toBeVisible();
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

test('fetches the page behind a link when it is pointed at', async ({ page }) => {
  await page.goto('/en');
  const fetched = page.waitForRequest(/\/assets\/DecidePage-/);
  await page.getByRole('link', { name: 'Decide' }).hover();
  await fetched;
});
