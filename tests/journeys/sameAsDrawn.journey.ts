import { test as noisy } from '@playwright/test';
import { languageTags } from '../words.ts';
import { allAlive, expect, test } from './app.ts';
import { distBelow, pathsIn } from './drawnPages.ts';

/**
 * The site that is built with the React that tells of every attribute and text which it finds other than it draws it;
 * on a phone: of a small window less has to be painted.
 */
const site = { baseURL: 'http://localhost:4318', viewport: { width: 360, height: 640 } };
/** The pages of that site, in all languages (`playwright.config.ts`). */
const drawn = 40;

test.use(site);
noisy.use(site);

for (const languageTag of languageTags) {
  test(`React draws what the build has drawn, to the last attribute, in ${languageTag}`, async ({
    page,
  }) => {
    const pages = pathsIn(languageTag, distBelow);
    expect(pages.length).toBe(Math.ceil(drawn / languageTags.length));
    for (const path of pages) {
      await page.goto(`/statuscope${path}`);
      await allAlive(page);
    }
  });
}

noisy('React tells of an attribute that is another', async ({ page }) => {
  const told = new Promise<string>((resolve) => {
    page.on('console', (message) => {
      if (message.type() === 'error') resolve(message.text());
    });
  });
  await page.route('**/en/decide', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace('<h1 class="', '<h1 class="another ') });
  });
  await page.goto('/statuscope/en/decide');
  expect(await told).toContain('attributes');
});
