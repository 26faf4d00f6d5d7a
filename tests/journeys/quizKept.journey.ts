import { expect, test } from './app.ts';
import { keptSession } from './askedNow.ts';
import { choices, expectFocusKept, question, result } from './quiz.ts';

test('goes on where it was after a reload, and in a new tab when this one was closed', async ({
  page,
  context,
}) => {
  await page.goto('/en/quiz/practice');
  await expect(question(page, 1, 10)).toBeVisible();
  await choices(page).first().click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(question(page, 2, 10)).toBeVisible();
  const asked = (await page.getByRole('article').textContent()) ?? '';
  await page.reload();
  await expect(question(page, 2, 10)).toBeVisible();
  await expect(page.getByRole('article')).toHaveText(asked);

  await choices(page).first().click();
  const said = (await result(page).textContent()) ?? '';
  await page.close();
  const next = await context.newPage();
  await next.goto('/en/quiz');
  await expect(next.getByText('Under way: 2 of 10')).toBeVisible();
  await next.getByRole('link', { name: /^Practice/ }).click();
  await expect(result(next)).toHaveText(said);
  await next.getByRole('button', { name: 'Go on' }).click();
  await expect(question(next, 3, 10)).toBeVisible();
  await next.goto('/en/progress');
  await expect(next.getByText('Answers in all').locator('..')).toContainText('2');
});

test('finds the report again after a reload and on the way back, and new questions behind a link', async ({
  page,
}) => {
  await page.goto('/en/quiz');
  await page.getByRole('link', { name: /^Practice/ }).click();
  await choices(page).first().click();
  await page.getByRole('button', { name: 'Stop here' }).click();
  const report = page.getByRole('heading', { level: 2, name: / of 1$/ });
  await expect(report).toBeFocused();
  await page.reload();
  await expect(report).toBeVisible();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('tr');
  await expect(page.locator('html[lang="tr"]')).toBeAttached();
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Bildikleriniz, karıştırdıklarınız' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('İlerlemeniz');
  await page.goBack();
  await expect(main.getByRole('button', { name: 'Bir daha' })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Test' }).click();
  await main.getByRole('link', { name: /^Alıştırma/ }).click();
  await expect(page.getByText('1. soru, toplam 10')).toBeVisible();
});

test('keeps what two tabs answer at once, each answer once', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto('/en/quiz/practice');
  await other.goto('/en/quiz/exam');
  await expect(question(page, 1, 10)).toBeVisible();
  for (let number = 1; number <= 3; number += 1) {
    await expect(question(other, number, 30)).toBeVisible();
    await Promise.all([choices(page).first().click(), choices(other).first().click()]);
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(question(page, number + 1, 10)).toBeVisible();
  }
  await expect(question(other, 4, 30)).toBeVisible();
  await page.goto('/en/progress');
  await expect(page.getByText('Answers in all').locator('..')).toContainText('6');
  await page.goto('/en/quiz/practice');
  await expect(question(page, 4, 10)).toBeVisible();
  await page.goto('/en/quiz/exam');
  await expect(question(page, 4, 30)).toBeVisible();
});

test('asks in one tab what comes after that which was answered in the other', async ({
  page,
  context,
}) => {
  await page.goto('/en/quiz/practice');
  await expect(question(page, 1, 10)).toBeVisible();
  const other = await context.newPage();
  await other.goto('/en/quiz/practice');
  await choices(other).first().click();
  const said = (await result(other).textContent()) ?? '';
  await expect(result(page)).toHaveText(said);
  await other.getByRole('button', { name: 'That was a slip' }).click();
  await expect(result(page)).toHaveCount(0);
  await choices(page).last().click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(question(other, 2, 10)).toBeVisible();
  await page.goto('/en/progress');
  await expect(page.getByText('Answers in all').locator('..')).toContainText('1');
});

test('keeps nothing in one tab of what is deleted in the other', async ({ page, context }) => {
  await page.goto('/en/quiz/practice');
  await choices(page).first().click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(question(page, 2, 10)).toBeVisible();
  const other = await context.newPage();
  await other.goto('/en/progress');
  await other.getByRole('button', { name: /^Delete everything/ }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(other.getByText('Everything is deleted.')).toBeVisible();
  await expect(question(page, 1, 10)).toBeVisible();
  await page.goto('/en/quiz');
  await expect(page.getByRole('link', { name: /^Practice/ })).toBeVisible();
  expect((await keptSession(page, '/quiz/practice'))?.given).toEqual([]);
});

test('takes a slip back, and it never counted', async ({ page }) => {
  await page.goto('/en/quiz/practice');
  await choices(page).first().click();
  await page.getByRole('button', { name: 'That was a slip' }).click();
  await expect(result(page)).toHaveCount(0);
  await expect(question(page, 1, 10)).toBeVisible();
  await expectFocusKept(page);
  await page.goto('/en/progress');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByText('Answers in all')).toHaveCount(0);
});

test('keeps what was done in the instant in which the page is left', async ({ page }) => {
  await page.goto('/en/quiz/practice');
  await choices(page).first().click();
  await expect(page.getByRole('button', { name: 'That was a slip' })).toBeVisible();
  await page.getByRole('button', { name: 'That was a slip' }).evaluate((button: HTMLElement) => {
    button.click();
    window.location.assign('/en/progress');
  });
  await expect(page.getByRole('heading', { name: /^Nothing to show yet/ })).toBeVisible();
  await page.goto('/en/quiz/practice');
  await expect(choices(page).first()).toBeVisible();
  await choices(page)
    .first()
    .evaluate((choice: HTMLElement) => {
      choice.click();
      window.location.assign('/en/progress');
    });
  await expect(page.getByText('Answers in all').locator('..')).toContainText('1');
});

test('keeps the question when the language changes', async ({ page }) => {
  await page.goto('/en/quiz/theme/access');
  await choices(page).first().click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(question(page, 2, 10)).toBeVisible();
  const before = await keptSession(page, '/quiz/theme/access');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('tr');
  await expect(page).toHaveURL('/tr/quiz/theme/access');
  await expect(page.getByText('2. soru, toplam 10')).toBeVisible();
  expect(await keptSession(page, '/quiz/theme/access')).toEqual(before);
  await choices(page).first().click();
  await expect(result(page)).toBeVisible();
  await page.getByRole('combobox', { name: 'Dil' }).selectOption('en');
  await expect(page.getByRole('region', { name: 'Explanation' })).toBeVisible();
  await expect(question(page, 2, 10)).toBeVisible();
});
