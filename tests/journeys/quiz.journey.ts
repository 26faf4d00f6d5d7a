import type { Page } from '@playwright/test';
import { expect, expectAccessible, overflowOf, test } from './app.ts';
import { askedNow, keptSession } from './askedNow.ts';
import { bestPlace, choices, expectFocusKept, question, result } from './quiz.ts';

/** In a drill of two codes: takes the one for the other, and waits for the exchanges of both. */
async function takeForTheOther(page: Page, address: string): Promise<void> {
  const { item, shown } = await askedNow(page, address);
  const other = item.choices.find(
    ({ id, wouldFit = id }) => wouldFit !== item.about && address.includes(wouldFit),
  );
  await choices(page)
    .nth(shown.indexOf(other?.id ?? ''))
    .click();
  await expect(page.getByRole('slider')).toBeVisible();
}

/** Answers whatever is asked and reads on, to the end of the session. */
async function answerAll(page: Page, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await expect(question(page, number, count)).toBeVisible();
    await choices(page).first().click();
    await expect(result(page)).toBeVisible();
    await page.getByRole('button', { name: 'Go on' }).click();
  }
}

test('practises by mouse: right, wrong, and to the report', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('navigation').getByRole('link', { name: 'Quiz' }).click();
  await page.getByRole('link', { name: /^Practice/ }).click();
  await expect(page).toHaveURL('/en/quiz/practice');
  for (let number = 1; number <= 10; number += 1) {
    await expect(question(page, number, 10)).toBeVisible();
    const { place, count } = await bestPlace(page, '/quiz/practice');
    const isRight = number % 2 === 1;
    await choices(page)
      .nth(isRight ? place : (place + 1) % count)
      .click();
    await expect(result(page)).toHaveText(isRight ? 'Right.' : /^(Not this one|That can be)/);
    await expect(result(page)).toBeFocused();
    await expect(page.getByRole('region', { name: 'Explanation' }).getByRole('term')).toHaveCount(
      count,
    );
    await page.getByRole('button', { name: 'Go on' }).click();
    await expectFocusKept(page);
  }
  await expect(page.getByRole('heading', { level: 2, name: / of 10$/ })).toBeFocused();
  const lines = page.getByRole('main').locator('details');
  await expect(lines).toHaveCount(10);
  await lines.first().locator('summary').click();
  await expect(lines.first().getByRole('term').first()).toBeVisible();
});

test('practises a theme by mouse, and stops in between', async ({ page }) => {
  await page.goto('/en/quiz');
  await page.getByRole('link', { name: 'Redirects and caching' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Redirects and caching');
  await expectFocusKept(page);
  await choices(page).first().click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(question(page, 2, 10)).toBeVisible();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('heading', { level: 2, name: / of 1$/ })).toBeFocused();
  await page.getByRole('button', { name: 'Once more' }).click();
  await expect(question(page, 1, 10)).toBeVisible();
  await expectFocusKept(page);
});

test('sprints until the clock says so, and hears nothing before', async ({ page }) => {
  await page.clock.install();
  await page.goto('/en/quiz/sprint');
  for (const number of [1, 2, 3]) {
    await expect(page.getByText(`Question ${number}`, { exact: true })).toBeVisible();
    await choices(page).first().click();
  }
  await expect(page.getByText('Question 4', { exact: true })).toBeVisible();
  await expect(result(page)).toHaveCount(0);
  await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/^[12]:\d\d$/);
  await page.clock.fastForward('02:00');
  await expect(page.getByRole('heading', { level: 2, name: / of 3$/ })).toBeFocused();
  await expect(page.getByRole('main').locator('details')).toHaveCount(3);
});

test('sits an exam by mouse: thirty questions, and everything at the end', async ({ page }) => {
  await page.goto('/en/quiz/exam');
  for (let number = 1; number <= 30; number += 1) {
    await expect(question(page, number, 30)).toBeVisible();
    await choices(page).last().click();
    await expect(page.getByRole('region', { name: 'Explanation' })).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { level: 2, name: / of 30$/ })).toBeFocused();
  await expect(page.getByRole('main').locator('details')).toHaveCount(30);
});

test('answers the daily five, the same for two people, and copies the result', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/quiz/daily');
  await expect(question(page, 1, 5)).toBeVisible();
  const mine = await keptSession(page, '/quiz/daily');
  const somebody = await browser.newContext();
  const theirs = await somebody.newPage();
  await theirs.goto('/en/quiz/daily');
  await expect(question(theirs, 1, 5)).toBeVisible();
  expect((await keptSession(theirs, '/quiz/daily'))?.asked).toEqual(mine?.asked);
  await somebody.close();

  await answerAll(page, 5);
  await page.getByRole('button', { name: 'Copy the result' }).click();
  await expect(page.getByText('The result is on your clipboard.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Statuscope \d{4}-\d\d-\d\d · [\d.]+\/5\n[🟩🟨🟥]{5}$/u);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Copy the result' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Once more' })).toHaveCount(0);
});

test('drills two codes from their comparison, until they are told apart', async ({ page }) => {
  await page.goto('/en/compare/403-vs-401');
  await page.locator('a[href$="/quiz/pair/401-vs-403"], a[href$="/quiz/pair/403-vs-401"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '401 or 403: until you tell them apart',
  );
  const score = page.getByRole('heading', { level: 2, name: / of \d+$/ });
  for (let number = 1; !(await score.isVisible()); number += 1) {
    expect(number).toBeLessThan(40);
    await expect(page.getByText(`Question ${number}`, { exact: true })).toBeVisible();
    const { place } = await bestPlace(page, '/quiz/pair/401-vs-403');
    await choices(page).nth(place).click();
    await expect(result(page)).toHaveText('Right.');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(result(page)).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'To the comparison' }).click();
  await expect(page).toHaveURL('/en/compare/401-vs-403');
});

test('loads its code and its scenarios only when it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofTheQuiz = () => asked.filter((path) => /QuizPage|itemBank|words\/\w+\/quiz\//.test(path));
  await page.goto('/en', { waitUntil: 'networkidle' });
  expect(asked.length).toBeGreaterThan(3);
  expect(ofTheQuiz()).toEqual([]);
  await page.getByRole('navigation').getByRole('link', { name: 'Quiz' }).click();
  await page.getByRole('link', { name: /^Practice/ }).click();
  await expect(question(page, 1, 10)).toBeVisible();
  for (const part of [/QuizPage/, /itemBank/, /words\/en\/quiz\//]) {
    expect(ofTheQuiz().some((path) => part.test(path))).toBe(true);
  }
});

test('fits a narrow phone, from the front page to the report', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const languageTag of ['en', 'tr']) {
    await page.goto(`/${languageTag}/quiz`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await overflowOf(page)).toBe(0);
    for (const theme of ['gateway', 'unofficial']) {
      await page.goto(`/${languageTag}/quiz/theme/${theme}`);
      for (let number = 1; number <= 10; number += 1) {
        await expect(choices(page).first()).toBeVisible();
        const { place, count } = await bestPlace(page, `/quiz/theme/${theme}`);
        expect(await overflowOf(page)).toBe(0);
        await choices(page)
          .nth((place + 1) % count)
          .click();
        await expect(result(page)).toBeVisible();
        expect(await overflowOf(page)).toBe(0);
        await page.getByRole('button', { name: /^(Go on|Devam)$/ }).click();
        await expect(result(page)).toHaveCount(0);
      }
      await page.getByRole('main').locator('summary').first().click();
      await expect(page.getByRole('term').first()).toBeVisible();
      expect(await overflowOf(page)).toBe(0);
      await page.getByRole('button', { name: /^(Once more|Bir daha)$/ }).click();
      await expect(choices(page).first()).toBeVisible();
    }
  }
});

for (const languageTag of ['en', 'tr']) {
  test(`has no fault that axe can find, from the front page to the report, ${languageTag}`, async ({
    page,
  }) => {
    await page.goto(`/${languageTag}/quiz`);
    await expectAccessible(page);
    await page.goto(`/${languageTag}/quiz/pair/401-vs-403`);
    await expect(choices(page).first()).toBeVisible();
    await expectAccessible(page);
    await takeForTheOther(page, '/quiz/pair/401-vs-403');
    await expectAccessible(page);
    await page.getByRole('button', { name: /^(Stop here|Burada bırak)$/ }).click();
    await page.getByRole('main').locator('summary').click();
    await expect(page.getByRole('slider')).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/${languageTag}/quiz/sprint`);
    await expect(choices(page).first()).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/${languageTag}/quiz/marathon`);
    await expectAccessible(page);
  });
}
