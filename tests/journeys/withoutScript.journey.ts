import { expect, test } from './app.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a comparison is there whole, its exchange finished', async ({ page }) => {
    const typeface = page.waitForRequest(/ibm-plex-sans-latin-.*woff2$/);
    await page.goto('/en/compare/401-vs-403');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('401 Unauthorized');
    const steps = page.getByRole('list', { name: /^401: / }).getByRole('listitem');
    await expect(steps).not.toHaveCount(0);
    for (const step of await steps.all()) await expect(step).toHaveCSS('opacity', '1');
    await expect(page.getByRole('heading', { name: 'What differs' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Learn more' })).toBeVisible();
    await typeface;
  });

  test('home leads to every code, in Turkish too', async ({ page }) => {
    await page.goto('/tr');
    await page.getByRole('link', { name: '404 Not Found' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('404');
    await expect(page).toHaveURL('/tr/codes/404');
  });

  for (const [address, title, name, way] of [
    ['/en/decide', 'Which code should I return?', /^I was asked, and this is my/, 'All codes'],
    ['/tr/decide', 'Hangi kodu dönmeliyim?', /nihai yanıt/, 'Tüm kodlar'],
    ['/en/quiz', 'Quiz', /^Practice/, 'All codes'],
    ['/tr/quiz', 'Test', /^Alıştırma/, 'Tüm kodlar'],
  ] as const) {
    test(`${address} is there whole; a link to what needs a script says so, and leads on`, async ({
      page,
    }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      const content = page.getByRole('main');
      for (const part of await content.getByRole('heading').all()) {
        await expect(part).toHaveCSS('opacity', '1');
      }
      // What could not be pressed is no button.
      await expect(content.getByRole('button')).toHaveCount(0);
      await content.getByRole('link', { name }).first().click();
      await expect(page.getByText(/JavaScript/).first()).toBeVisible();
      await page.getByRole('link', { name: way }).click();
      await expect(page.getByRole('link', { name: '404 Not Found' })).toBeVisible();
    });
  }

  test('an address that nobody has drawn says what it needs, and leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'All codes, readable without JavaScript' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
