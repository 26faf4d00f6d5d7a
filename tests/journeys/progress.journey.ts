import type { Page } from '@playwright/test';
import { backupOf } from '../../src/memory/backup.ts';
import { answer, day, mixedUp } from '../memory/answer.ts';
import { expect, expectAccessible, overflowOf, test } from './app.ts';

const now = Date.now();
/** 404 known since yesterday, 401 taken for 403 three times, 502 for 504 once. */
const answers = [
  answer({ id: 'known', about: '404', item: 'prose-404', at: now - day }),
  ...['one', 'two', 'three'].map((id) => mixedUp('401', '403', { id, at: now })),
  mixedUp('502', '504', { id: 'four', at: now }),
];
/** As another browser has exported them. */
const file = {
  name: 'answers.json',
  mimeType: 'application/json',
  buffer: Buffer.from(backupOf(answers, now)),
};

const importInput = (page: Page) => page.getByLabel(/Import a file|Dosya içe aktar/);
const imported = (page: Page) =>
  page.getByText(/^(5 new entries from|answers\.json dosyasından 5 yeni)/);

async function withAnswers(page: Page, languageTag = 'en'): Promise<void> {
  await page.goto(`/${languageTag}/progress`);
  await importInput(page).setInputFiles(file);
  await expect(imported(page)).toBeVisible();
}

for (const languageTag of ['en', 'tr']) {
  test(`has no fault that axe can find, with answers and without, ${languageTag}`, async ({
    page,
  }) => {
    await page.goto(`/${languageTag}/progress`);
    await expect(importInput(page)).toBeAttached();
    await expectAccessible(page);
    await withAnswers(page, languageTag);
    for (const summary of await page.getByRole('main').locator('summary').all()) {
      await summary.click();
    }
    await expectAccessible(page);
    await page.getByRole('button', { name: /^(Delete everything|Her şeyi sil)/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  });

  test(`fits a narrow phone, ${languageTag}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await withAnswers(page, languageTag);
    for (const summary of await page.getByRole('main').locator('summary').all()) {
      await summary.click();
    }
    expect(await overflowOf(page)).toBe(0);
  });
}

test('leads by keyboard from a number of the matrix to that comparison', async ({ page }) => {
  await withAnswers(page);
  await page.getByRole('link', { name: '3 times 401 was taken for 403: compare them' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/compare/401-vs-403');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('leads by touch to the drill of what is mixed up', async ({ page }) => {
    await withAnswers(page);
    await page.getByRole('link', { name: 'Practise these two: 401 and 403' }).tap();
    await expect(page).toHaveURL('/en/quiz/pair/401-vs-403');
    await expect(page.getByText('Question 1', { exact: true })).toBeVisible();
  });
});

test('brings back from the exported file what was deleted', async ({ page }) => {
  await withAnswers(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^statuscope-\d{4}-\d\d-\d\d\.json$/);
  await page.getByRole('button', { name: /^Delete everything/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
  await importInput(page).setInputFiles(await saved.path());
  await expect(page.getByText(/^5 new entries from/)).toBeVisible();
});
