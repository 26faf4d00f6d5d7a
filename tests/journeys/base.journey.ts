import { expect, test } from './app.ts';
import { distBelow, drawnPages } from './drawnPages.ts';

test.describe('below a path of a host', () => {
  test.use({ baseURL: 'http://localhost:4318' });

  test('a page lives as it was drawn, leads on, and is found again', async ({ page }) => {
    await page.goto('/statuscope/en');
    await page.getByRole('button', { name: /^202 / }).click();
    await page.getByRole('button', { name: /^403 / }).click();
    await expect(page).toHaveURL('/statuscope/en/compare/202-vs-403');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('202 Accepted');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('tr');
    await expect(page).toHaveURL('/statuscope/tr/compare/202-vs-403');
    await page.getByRole('navigation', { name: 'Sayfalar' }).getByRole('link').first().click();
    await expect(page).toHaveURL('/statuscope/tr');
  });

  for (const kind of ['compare/', 'about']) {
    test(`every address in a drawn page is below that path: ${kind}`, async () => {
      const [path, html] =
        [...drawnPages(distBelow)].find(([one]) => one.startsWith(`/en/${kind}`)) ?? [];
      if (!html) throw new Error(`no page /en/${kind} is drawn`);
      const named = [...html.matchAll(/name="statuscope:[a-z]+" content="([^"]*)"/g)];
      const linked = [...html.matchAll(/ (?:href|src)="(\/[^"]*)"/g)].map(([, href]) => href);
      const addresses = [...linked, ...named.flatMap(([, files]) => files?.split(' '))];
      expect(addresses.length).toBeGreaterThan(20);
      expect(addresses.filter((href) => !href?.startsWith('/statuscope/'))).toEqual([]);
      const own = `http://localhost:4173/statuscope${path}`;
      expect(html).toContain(`rel="canonical" href="${own}"`);
    });
  }

  test('an address with a slash too many leads to the one below that path', async ({ request }) => {
    const response = await request.get('/statuscope/tr/codes/404/?a=1', { maxRedirects: 0 });
    expect(response.status()).toBe(301);
    expect(response.headers().location).toBe('/statuscope/tr/codes/404?a=1');
    const home = await request.get('/statuscope/', { maxRedirects: 0 });
    expect(home.status()).toBe(200);
  });

  test('what is not there is not found, and what is beside it is not ours', async ({ request }) => {
    const response = await request.get('/statuscope/tr/nowhere');
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain('Böyle bir sayfa yok');
    expect((await request.get('/en')).status()).toBe(404);
  });
});
