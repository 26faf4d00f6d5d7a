import type { Locator } from '@playwright/test';
import { expect, expectAccessible, openComparison, overflowOf, test } from './app.ts';

const rootQuestion = 'Where do you stand, and what are you about to send?';

test('leads to a code by mouse, and on to a near miss', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('link', { name: 'Decide' }).click();
  await expect(page).toHaveURL('/en/decide');
  await page.getByRole('link', { name: /^I was asked, and this is my final response/ }).click();
  await page.getByRole('link', { name: /^I could, but this client asks too often/ }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('429');
  await expect(page).toHaveURL('/en/decide/ask/final/too-often');
  await page.getByRole('link', { name: '429 · 503: compare' }).click();
  await expect(page).toHaveURL('/en/compare/429-vs-503');
  await expect(
    page.getByRole('heading', { name: /Are you in a condition to take this request/ }),
  ).toBeVisible();
});

test('leads to a code by keyboard alone, and the focus goes along', async ({ page }) => {
  await page.goto('/tr/decide');
  await expect(page.getByText('Geriye 60 kod kaldı')).toBeVisible();
  for (const [key, question] of [
    ['1', 'Bu isteği ele alacak durumda mısınız?'],
    ['1', 'İsteği okuyabiliyor ve geldiği gibi kabul edebiliyor musunuz?'],
    ['1', 'Bu istemci istediğini alabilir mi?'],
    ['3', 'İstemci onun var olduğunu bilebilir mi?'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('heading', { level: 2, name: question })).toBeVisible();
  }
  await expect(page.getByText('Geriye 2 kod kaldı')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('403');
  await page.keyboard.press('Backspace');
  await expect(page).toHaveURL('/tr/decide/ask/final/able/readable/refused');
});

test('opens a path that somebody has sent, and goes back and forward in it', async ({ page }) => {
  await page.goto('/en/decide/ask/behind');
  await page.getByRole('link', { name: /^Nothing within the time/ }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('504');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'What came back from the server behind you?',
  );
  await page.goForward();
  await page
    .getByRole('navigation', { name: 'Your answers so far' })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL('/en/decide');
});

test('finds the place for a situation, in Turkish', async ({ page }) => {
  await page.goto('/tr/decide');
  await page
    .getByRole('textbox', { name: 'Durumu birkaç sözcükle anlatın' })
    .fill('api anahtarı yok');
  await page
    .getByRole('link', { name: /^401 Unauthorized/ })
    .first()
    .click();
  await expect(page).toHaveURL('/tr/decide/ask/final/able/readable/unknown');
});

test('changes one fact, and the address keeps it', async ({ page }) => {
  await page.goto('/en/decide/facts');
  await page.getByRole('combobox', { name: 'The resource' }).selectOption('absent');
  await expect(page.getByText('Not Found')).toBeVisible();
  await page.getByRole('combobox', { name: 'Will it come back? decides' }).selectOption('gone');
  await expect(page).toHaveURL('/en/decide/facts?target=absent&absence=gone');
  await page.reload();
  await expect(page.getByText('Gone', { exact: true })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'What failed' })).toBeDisabled();
});

test('shows the whole tree to move about in, and each place leads to its question', async ({
  page,
}) => {
  await page.goto('/en/decide/map');
  const root = page.getByRole('link', { name: rootQuestion });
  await expect(root).toBeVisible();
  const width = async () => (await root.boundingBox())?.width ?? 0;
  const before = await width();
  await page.getByRole('button', { name: 'Larger' }).click();
  await expect.poll(width).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'As at first' }).click();
  await expect.poll(width).toBe(before);
  await page.getByRole('button', { name: 'As an outline' }).click();
  await page.getByRole('link', { name: '412 Precondition Failed' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('412');
});

test('makes the tree larger around the pointer, and around the middle of what is seen', async ({
  page,
}) => {
  await page.goto('/en/decide/map');
  const root = page.getByRole('link', { name: rootQuestion });
  const place = async (part: Locator) => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await part.boundingBox()) ?? {};
    return { x: x + width / 2, y: y + height / 2, width };
  };
  const before = await place(root);
  await page.mouse.move(before.x, before.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await place(root)).width).toBeGreaterThan(before.width);
  const after = await place(root);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(5);
  await page.getByRole('button', { name: 'As at first' }).click();
  await expect.poll(async () => Math.round((await place(root)).x)).toBe(Math.round(before.x));

  const middle = await place(root.locator('xpath=../..'));
  await page.getByRole('button', { name: 'Larger' }).click();
  const fromMiddle = async () => {
    const { x, width } = await place(root);
    return Math.round((x - middle.x) / (width / before.width) - (before.x - middle.x));
  };
  await expect.poll(async () => (await place(root)).width).toBeGreaterThan(before.width);
  await expect.poll(fromMiddle).toBe(0);
});

test('shows the door that stands open, and no other, where the system chooses the colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/decide/ask');
  const doors = page.getByRole('navigation', { name: 'Ways to decide' }).getByRole('link');
  await expect(doors).toHaveCount(4);
  const lines = await doors.evaluateAll((links) =>
    links.map((link) => getComputedStyle(link).borderBlockEndColor),
  );
  const ground = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.color = 'Canvas';
    return getComputedStyle(probe).color;
  });
  expect(lines.map((line) => line === ground)).toEqual([false, true, true, true]);
});

test('prints the tree on one sheet', async ({ page }) => {
  for (const address of ['/tr/decide/map', '/en/decide/map']) {
    await page.goto(address);
    await page.getByRole('button', { name: /^(Print|Tek sayfaya)/ }).waitFor();
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(sheets, address).toHaveLength(1);
  }
});

test('tells somebody who got a code what to do, by side', async ({ page }) => {
  await page.goto('/en/decide/received');
  await page.getByRole('textbox', { name: 'The code' }).fill('503');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('503');
  await page.getByRole('radio', { name: 'I run the server' }).check();
  await expect(page).toHaveURL('/en/decide/received/503?side=operator');
  await expect(page.getByRole('heading', { name: 'When to stop' })).toBeVisible();
});

test('is an outline that fits a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of [
    '/tr/decide',
    '/tr/decide/ask/final/able/readable/allowed/here/fits',
    '/tr/decide/map',
    '/tr/decide/facts?access=refused',
    '/tr/decide/received/499?side=operator',
    '/tr/compare/403-vs-404',
  ]) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('contentinfo').waitFor();
    expect(await overflowOf(page), address).toBe(0);
  }
});

test.describe('as it stands', () => {
  // Without motion the exchange stands there finished: what fades in is not looked at half-way.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const address of [
    '/en/decide',
    '/tr/decide/ask/final/able/readable/refused/open',
    '/en/decide/ask/final/moon',
    '/tr/decide/facts?fit=state',
    '/en/decide/received/502?side=reader',
    '/tr/decide/received/471',
  ]) {
    test(`${address} has no fault that axe can find`, async ({ page }) => {
      await page.goto(address);
      await expectAccessible(page);
    });
  }

  for (const address of ['/tr/compare/400-vs-422', '/en/compare/401-vs-498']) {
    test(`${address} has none either`, async ({ page }) => {
      await openComparison(page, address);
      await expectAccessible(page);
    });
  }

  test('the map has none either', async ({ page }) => {
    await page.goto('/en/decide/map');
    await page.getByRole('link', { name: rootQuestion }).waitFor();
    await expectAccessible(page);
  });
});
