import {
  clockPosition,
  expect,
  expectAccessible,
  openComparison,
  overflowOf,
  test,
  watchExchange,
} from './app.ts';

const play = { name: 'Play', exact: true } as const;
const pause = { name: 'Pause', exact: true } as const;

test('plays once when it comes into view, and never by itself again', async ({ page }) => {
  await page.goto('/en/compare/401-vs-403');
  await watchExchange(page);
  await expect(page.getByRole('button', pause)).toBeVisible();
  await page.getByRole('button', pause).click();
  const position = await clockPosition(page);
  await page.getByRole('link', { name: 'All codes' }).click();
  await page.getByRole('heading', { name: 'Pick two status codes' }).waitFor();
  await page.goBack();
  await expect(page.getByRole('button', play)).toBeVisible();
  expect(await clockPosition(page)).toBeGreaterThan(position);
});

test('shows on its scrubber the very moment that it is at', async ({ page }) => {
  await page.goto('/en/compare/202-vs-403');
  await watchExchange(page);
  await page.getByRole('button', pause).click();
  const slider = page.getByRole('slider');
  await slider.focus();
  for (const [key, times] of [
    ['Home', 1],
    ['PageUp', 2],
    ['ArrowRight', 3],
  ] as const)
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  const { shown, told } = await slider.evaluate((input: HTMLInputElement) => {
    const fill = input.parentElement?.querySelector('[data-runs]');
    const track = fill?.parentElement?.getBoundingClientRect().width ?? 0;
    return {
      shown: (fill?.getBoundingClientRect().width ?? 0) / track,
      told: input.valueAsNumber / Number(input.max),
    };
  });
  expect(told).toBeGreaterThan(0.1);
  expect(told).toBeLessThan(0.4);
  expect(Math.abs(shown - told)).toBeLessThan(0.01);
});

test('is paused, stepped, scrubbed and restarted', async ({ page }) => {
  await page.goto('/en/compare/202-vs-403');
  await watchExchange(page);
  await page.getByRole('button', pause).click();
  const slider = page.getByRole('slider');

  await slider.focus();
  await page.keyboard.press('Home');
  expect(await clockPosition(page)).toBe(0);
  await page.getByRole('button', { name: 'One step forth' }).click();
  await expect.poll(() => clockPosition(page)).toBe(1000);
  await slider.focus();
  await page.keyboard.press('End');
  await expect(page.getByText('Nothing to do until the role changes.')).toBeVisible();

  await page.getByRole('button', { name: 'One step back' }).click();
  const before = await clockPosition(page);
  await page.getByRole('button', { name: 'One step back' }).click();
  expect(await clockPosition(page)).toBeLessThan(before);
  await page.getByRole('button', { name: 'One step forth' }).click();
  await expect.poll(() => clockPosition(page)).toBe(before);

  await page.getByRole('button', { name: 'From the beginning' }).click();
  await expect(page.getByRole('button', pause)).toBeVisible();
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('2');
  await expect(page.getByRole('button', play)).toBeVisible({ timeout: 20_000 });
  await expect(slider).toHaveAttribute('aria-valuetext', 'What next, 100%');
});

test('obeys its keys wherever the focus is', async ({ page }) => {
  await page.goto('/en/compare/202-vs-403');
  await watchExchange(page);
  await page.getByRole('button', pause).waitFor();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', play)).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByRole('button', pause)).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => clockPosition(page)).toBe(1000);
  await page.keyboard.press('ArrowLeft');
  expect(await clockPosition(page)).toBe(0);
  await page.keyboard.press('s');
  await expect(page.getByRole('combobox', { name: 'Speed' })).toHaveValue('2');
});

test('hides what has not happened yet, and shows it as it happens', async ({ page }) => {
  await page.goto('/en/compare/202-vs-403');
  await watchExchange(page);
  await page.getByRole('button', pause).click();
  await page.getByRole('slider').focus();
  await page.keyboard.press('Home');
  const last = page.getByRole('list', { name: '403: What next' }).getByRole('listitem').last();
  await expect(last).toHaveCSS('opacity', '0');
  await page.keyboard.press('End');
  await expect(last).toHaveCSS('opacity', '1');
});

test('shows no text half, at any moment', async ({ page }) => {
  await page.goto('/en/compare/202-vs-403');
  await page.getByRole('slider').waitFor();
  const shades = await page.evaluate(() => {
    const motions = document.getAnimations();
    const duration = Math.max(...motions.map(({ effect }) => Number(effect?.getTiming().duration)));
    const steps = [...document.querySelectorAll('[data-kind]')];
    const seen = new Set<string>();
    for (let moment = 0; moment <= duration; moment += 50) {
      for (const motion of motions) motion.currentTime = moment;
      for (const step of steps) seen.add(getComputedStyle(step).opacity);
    }
    return [...seen].sort();
  });
  expect(shades).toEqual(['0', '1']);
});

test('keeps its moment when the language changes while it plays', async ({ page }) => {
  await page.goto('/en/compare/202-vs-403');
  await watchExchange(page);
  await page.getByRole('button', pause).waitFor();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => clockPosition(page)).toBeGreaterThanOrEqual(1000);
  await page.keyboard.press('Space');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('tr');
  await expect(page).toHaveURL('/tr/compare/202-vs-403');
  await expect(page.getByRole('heading', { name: 'Farklar' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Duraklat' })).toBeVisible();
  expect(await clockPosition(page)).toBeGreaterThanOrEqual(1000);
});

test('keeps its moment when the sides are swapped', async ({ page }) => {
  await page.goto('/en/compare/202-vs-403');
  await watchExchange(page);
  await page.getByRole('button', pause).click();
  await page.getByRole('slider').focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Swap the two codes' }).click();
  await expect(page).toHaveURL('/en/compare/403-vs-202');
  await expect(page.getByRole('button', play)).toBeVisible();
  await expect(page.getByText('Nothing to do until the role changes.')).toBeVisible();
});

test.describe('under reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('stands there finished, plays nothing, and can be walked', async ({ page }) => {
    await page.goto('/en/compare/202-vs-403');
    await expect(page.getByText('Nothing to do until the role changes.')).toBeVisible();
    await expect(page.getByRole('button', play)).toBeHidden();
    await expect(page.getByRole('button', pause)).toBeHidden();
    await page.getByRole('button', { name: 'From the beginning' }).click();
    expect(await clockPosition(page)).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await clockPosition(page)).toBe(1000);
  });
});

test('fits one column on a phone, at twice the text size too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/tr/compare/500-vs-422');
  await page.getByRole('heading', { name: 'Farklar' }).waitFor();
  expect(await overflowOf(page)).toBe(0);
  await page.setViewportSize({ width: 640, height: 700 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await overflowOf(page)).toBe(0);
});

for (const address of ['/en/compare/202-vs-403', '/tr/compare/304-vs-502']) {
  test(`${address} has no fault that axe can find, in any state`, async ({ page }) => {
    await openComparison(page, address);
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('PageUp');
    await expectAccessible(page);
    await page.keyboard.press('End');
    await page.locator('details').click();
    await page
      .getByPlaceholder(/^(Change|Değiştir)$/)
      .first()
      .click();
    await page
      .getByRole('option', { name: /^\d{3} / })
      .first()
      .waitFor();
    await expectAccessible(page);
  });
}
