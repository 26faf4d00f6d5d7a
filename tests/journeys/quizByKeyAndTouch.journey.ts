import type { Page } from '@playwright/test';
import { expect, overflowOf, test } from './app.ts';
import { bestPlace, choices, expectFocusKept, question, result } from './quiz.ts';

/** Every kind of session, and whether it explains an answer at once; the practice has journeys of its own. */
const sessions = [
  ['a sprint', '/quiz/sprint', false],
  ['the daily five', '/quiz/daily', true],
  ['an exam', '/quiz/exam', false],
  ['a theme', '/quiz/theme/races', true],
  ['a drill of two codes', '/quiz/pair/401-vs-403', true],
] as const;

/** The number of the question, where it is told of how many and where not. */
const numbered = (page: Page, number: number) =>
  page.getByText(new RegExp(`^Question ${number}( of \\d+)?$`));

for (const [name, address, explains] of sessions) {
  test(`${name} is answered by keyboard alone, and the focus goes along`, async ({ page }) => {
    await page.goto(`/en${address}`);
    for (const number of [1, 2, 3]) {
      await expect(numbered(page, number)).toBeVisible();
      await page.keyboard.press('1');
      if (explains) {
        await expect(result(page)).toBeFocused();
        await page.keyboard.press('Enter');
      }
      await expect(numbered(page, number + 1)).toBeVisible();
      await expectFocusKept(page);
    }
    await page.keyboard.press('1');
    await expect(explains ? result(page) : numbered(page, 5)).toBeVisible();
    await page.keyboard.press('u');
    await expect(numbered(page, 4)).toBeVisible();
    await expectFocusKept(page);
  });
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  for (const [name, address, explains] of sessions) {
    test(`${name} is answered by touch, and stopped`, async ({ page }) => {
      await page.goto(`/en${address}`);
      for (const number of [1, 2, 3]) {
        await expect(numbered(page, number)).toBeVisible();
        // Two quick taps on one spot are a double tap, and answer one question: not with another one in between.
        await page.touchscreen.tap(2, 2);
        await choices(page).first().tap();
        if (explains) {
          await expect(result(page)).toBeVisible();
          await page.getByRole('button', { name: 'Go on' }).tap();
        }
        await expect(numbered(page, number + 1)).toBeVisible();
      }
      await page.getByRole('button', { name: 'Stop here' }).tap();
      await expect(page.getByRole('heading', { level: 2, name: / of 3$/ })).toBeVisible();
      expect(await overflowOf(page)).toBe(0);
    });
  }

  test('practises by touch', async ({ page }) => {
    await page.goto('/en/quiz');
    await page.getByRole('link', { name: /^Practice/ }).tap();
    await page.getByText('I think so').tap();
    await expect(question(page, 1, 10)).toBeVisible();
    const { place, count } = await bestPlace(page, '/quiz/practice');
    await choices(page)
      .nth((place + 1) % count)
      .tap();
    await expect(result(page)).toBeVisible();
    await page.getByRole('button', { name: 'That was a slip' }).tap();
    await expect(page.getByRole('radio', { name: 'I think so' })).toBeChecked();
    await choices(page).nth(place).tap();
    await expect(result(page)).toHaveText('Right.');
    await page.getByRole('button', { name: 'Go on' }).tap();
    await expect(question(page, 2, 10)).toBeVisible();
    await page.getByRole('button', { name: 'Stop here' }).tap();
    await page.getByRole('main').locator('summary').tap();
    await expect(page.getByRole('main').getByRole('term').first()).toBeVisible();
  });
});

test('practises by keyboard alone, and the focus goes along', async ({ page }) => {
  await page.goto('/en/quiz');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const practice = page.getByRole('link', { name: /^Practice/ });
  const isThere = () => practice.evaluate((link) => link === document.activeElement);
  for (let presses = 0; !(await isThere()); presses += 1) {
    expect(presses).toBeLessThan(30);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(question(page, 1, 10)).toBeVisible();
  await expectFocusKept(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  const { place, count } = await bestPlace(page, '/quiz/practice');
  await page.keyboard.press(String(((place + 1) % count) + 1));
  await expect(result(page)).toHaveText(/^(Not this one|That can be)/);
  await page.keyboard.press('u');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(result(page)).toHaveCount(0);
  for (let number = 1; number <= 10; number += 1) {
    await expect(question(page, number, 10)).toBeVisible();
    const best = await bestPlace(page, '/quiz/practice');
    await page.keyboard.press(String(best.place + 1));
    await expect(result(page)).toHaveText('Right.');
    await expect(result(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expectFocusKept(page);
  }
  await expect(page.getByRole('heading', { level: 2, name: '10 of 10' })).toBeFocused();
});
