import { expect, expectAccessible, overflowOf, takenOver, test } from './app.ts';

test('picks two codes by mouse, and the comparison stands there', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/en');
  await page.getByRole('button', { name: /^202 / }).click();
  await expect(page.getByText('202 Accepted is picked')).toBeVisible();
  await page.getByRole('button', { name: /^403 / }).click();
  await expect(page).toHaveURL('/en/compare/202-vs-403');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('202 Accepted');
  await expect(page).toHaveTitle('202 vs 403 · Statuscope');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('picks two codes by touch on a phone', async ({ browser, baseURL }) => {
  const phone = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await phone.newPage();
  await page.goto('/en');
  await page.getByRole('button', { name: /^502 / }).tap();
  await page.getByRole('button', { name: /^504 / }).tap();
  await expect(page).toHaveURL('/en/compare/502-vs-504');
  await phone.close();
});

test('picks two codes by keyboard alone, with the focus in sight', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('textbox').waitFor();
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('gone');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^410 / })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.type('not found');
  await expect(page.getByText('1 code matches')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/compare/410-vs-404');
  await expect(page.getByRole('main')).toBeFocused();
});

test('opens a comparison that is typed as two numbers', async ({ page }) => {
  await page.goto('/tr');
  await page.getByRole('textbox').fill('401 ile 403');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/tr/compare/401-vs-403');
});

test('finds the same in Turkish for İstek, istek and ISTEK', async ({ page }) => {
  await page.goto('/tr');
  for (const query of ['İstek', 'istek', 'ISTEK']) {
    await page.getByRole('textbox').fill(query);
    await expect(page.getByRole('button', { name: /^400 Bad Request/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^404 / })).toBeHidden();
  }
});

test('changes one side by picker, with keys, and swaps', async ({ page }) => {
  await page.goto('/en/compare/202-vs-403');
  await page.getByRole('combobox', { name: /second side/ }).focus();
  await page.keyboard.type('log in');
  await page.getByRole('option', { name: /401 Unauthorized/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/compare/202-vs-401');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('401 Unauthorized');
  await page.getByRole('button', { name: 'Swap the two codes' }).click();
  await expect(page).toHaveURL('/en/compare/401-vs-202');
});

test('goes back and forward', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('button', { name: /^301 / }).click();
  await page.getByRole('button', { name: /^308 Permanent/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('308');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pick two status codes');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Permanent Redirect');
});

test('keeps recent comparisons from visit to visit', async ({ page }) => {
  await page.goto('/en/compare/200-vs-204');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('204');
  await page.goto('/en');
  const recent = page.getByRole('navigation', { name: 'Recent comparisons' });
  await recent.getByRole('link', { name: '200 · 204: compare' }).click();
  await expect(page).toHaveURL('/en/compare/200-vs-204');
});

test('the board has no fault that axe can find, in any state', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('button', { name: /^202 / }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^202 / }).click();
  await page.getByRole('textbox').fill('471');
  await expect(page.getByText('471 is not registered')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox').fill('401 403');
  await page.getByRole('search').getByRole('link', { name: 'Compare 401 with 403' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
});

test('the Turkish board has none either', async ({ page }) => {
  await page.goto('/tr');
  await page.getByRole('button', { name: /^202 / }).waitFor();
  await expectAccessible(page);
});

test('forgets what was typed once that is left', async ({ page }) => {
  await page.goto('/en/compare/401-vs-403');
  await takenOver(page);
  const picker = page.getByRole('combobox', { name: /401/ });
  await picker.fill('50');
  await expect(page.getByRole('option', { name: /^50/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(picker).toHaveValue('');
});

test('fits a narrow phone, however long what was typed is', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const long = 'x'.repeat(300);
  for (const [address, role, name] of [
    ['/en', 'textbox', /Search/],
    ['/en/compare/401-vs-403', 'combobox', /401/],
    ['/en/decide/received', 'textbox', 'The code'],
  ] as const) {
    await page.goto(address);
    await takenOver(page);
    await page.getByRole(role, { name }).fill(long);
    if (address.endsWith('received')) await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: long }), address).toBeVisible();
    expect(await overflowOf(page), address).toBe(0);
  }
});
