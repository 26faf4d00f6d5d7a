import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, overflowOf, test } from './app.ts';
import { askedNow, keptSession } from './askedNow.ts';

const anyResult = /^(Right\.|That can be defended|Not this one\.|Doğru\.|Savunulabilir|Bu değil\.)/;

/** Where the best choice of the question stands, from 0; and how many there are. */
async function bestPlace(page: Page, address: string) {
  const { item, shown } = await askedNow(page, address);
  const best = item.choices.find(({ grade }) => grade === 'best')?.id ?? '';
  return { place: shown.indexOf(best), count: shown.length };
}

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

function choices(page: Page): Locator {
  return page.getByRole('list', { name: /^(Choices|Seçenekler)$/ }).getByRole('button');
}

const result = (page: Page) => page.getByRole('status').filter({ hasText: anyResult });
const question = (page: Page, number: number, count: number) =>
  page.getByText(`Question ${number} of ${count}`, { exact: true });

/** The focus is on something of the page's content, wherever that is. */
function expectFocusKept(page: Page): Promise<void> {
  return expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null))
    .toBe(true);
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
