import { expect, expectAccessible, openComparison, overflowOf, test } from './app.ts';

test('leads from the board to a code, on to a comparison, and back, by keyboard', async ({
  page,
}) => {
  await page.goto('/en');
  await page.getByRole('textbox').fill('teapot');
  await expect(page.getByText('1 code matches')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'All of 418 on one page' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/codes/418');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('418');
  await page.getByRole('link', { name: '418 · 429: compare' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/compare/418-vs-429');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'The facts' })).toBeVisible();
});

test('keeps filters and search in the address, to send to someone or to come back to', async ({
  page,
}) => {
  await page.goto('/tr');
  await page.getByText('Daralt', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Kayıtlı mı?' }).selectOption('unofficial');
  await page.getByRole('textbox').fill('cloudfare');
  await expect(page).toHaveURL('/tr?q=cloudfare&registration=unofficial');
  const tiles = page.getByRole('button', { name: /^52\d / });
  // 520 to 527.
  const ofCloudflare = 8;
  await expect(tiles).toHaveCount(ofCloudflare);
  await page.reload();
  await expect(tiles).toHaveCount(ofCloudflare);
  await page.goto('/tr/codes/521');
  await page.goBack();
  await expect(page.getByRole('textbox')).toHaveValue('cloudfare');
  await expect(tiles).toHaveCount(ofCloudflare);
});

test('plays the exchange of one code, and holds it by key', async ({ page }) => {
  await page.goto('/en/codes/499');
  const slider = page.getByRole('slider', { name: 'Moment in the exchange' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveValue('0');
  await page.keyboard.press('End');
  await expect(page.getByRole('list', { name: '499 nginx: What next' })).toBeVisible();
});

test('copies the raw exchange by one click', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/codes/404');
  await page.getByRole('button', { name: 'Copy the exchange' }).click();
  await expect(page.getByText('The exchange is on your clipboard.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('HTTP/1.1 404');
});

test('serves the open data beside the site', async ({ request }) => {
  const list = await request.get('/data/tr/codes.json');
  expect(list.ok()).toBe(true);
  const { codes } = await list.json();
  const first = await request.get(`/data/tr/${codes[0].file}`);
  expect(await first.json()).toMatchObject({ id: '100', language: 'tr' });
  expect((await request.get('/data/schema/code.json')).ok()).toBe(true);
});

test('fits one column on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of ['/tr/codes/407', '/en/codes/414', '/tr?class=5xx']) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await overflowOf(page), address).toBe(0);
  }
});

test.describe('as it stands', () => {
  // Without motion the exchange stands there finished: what fades in is not looked at half-way.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const address of [
    '/en/codes/404',
    '/tr/codes/499-esri',
    '/en/codes/999',
    '/en/codes/471',
    '/tr?class=1xx&registration=registered',
    '/en?class=1xx&caching=heuristic',
  ]) {
    test(`${address} has no fault that axe can find`, async ({ page }) => {
      await page.goto(address);
      await expectAccessible(page);
    });
  }

  test('two meanings of one number side by side have none either', async ({ page }) => {
    await openComparison(page, '/en/compare/499-vs-499-esri');
    await expectAccessible(page);
  });
});
