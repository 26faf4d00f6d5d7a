import { test as base, expect, type Page } from '@playwright/test';
import axe, { type RunOnly } from 'axe-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const allRules: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules that colours decide. All others find the same in either theme, for the elements are the same. */
const colourRules: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Waits until React has taken over what the build has drawn: before that a page hears no key. */
export async function takenOver(page: Page): Promise<void> {
  await page.locator('html:not([data-prerendered])').waitFor({ state: 'attached' });
}

/** Waits until all of a page is alive, as it is for somebody who has begun to scroll. */
export function allAlive(page: Page): Promise<void> {
  return scrollUntilGone(page, '[data-drawn]');
}

/** Waits until all of a page is alive and laid out. */
export function laidOut(page: Page): Promise<void> {
  return scrollUntilGone(page, '[data-drawn], [data-far]');
}

async function scrollUntilGone(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((waiting) => {
    window.dispatchEvent(new Event('scroll'));
    return !document.querySelector(waiting);
  }, selector);
}

/** Waits until a page is set in its typefaces: a drawn one knows them by names of its own. */
export async function typefacesShown(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.fonts].some(
      ({ family, status }) =>
        /^"?(IBM )?Plex Sans( Variable)?"?$/.test(family) && status === 'loaded',
    ),
  );
}

/** Opens and reloads pages as somebody does who waits until they live. */
function patient(page: Page): Page {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...address) => {
    const response = await goto(...address);
    if (address[1]?.waitUntil !== 'commit') await takenOver(page);
    return response;
  };
  page.reload = async (options) => {
    const response = await reload(options);
    await takenOver(page);
    return response;
  };
  return page;
}

/**
 * A page that must not log an error or a warning, nor throw, nor ask another origin for anything: what a journey leaves
 * on the console fails it, and so does a request that the reader did not ask for.
 */
export const test = base.extend<{ quietConsole: undefined }>({
  context: async ({ context, javaScriptEnabled }, use) => {
    const newPage = context.newPage.bind(context);
    if (javaScriptEnabled !== false) context.newPage = async () => patient(await newPage());
    await use(context);
  },
  quietConsole: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = [];
      const documents = new Set<string>();
      page.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return;
        // The configuration wants it so, and Playwright says so.
        if (message.text().startsWith('Service Worker registration blocked by Playwright')) return;
        // A page that is not found comes with that status, and the browser says so.
        const isStatus = message.text().startsWith('Failed to load resource: the server responded');
        if (!isStatus || !documents.has(message.location().url)) noise.push(message.text());
      });
      page.on('pageerror', (error) => noise.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (request.isNavigationRequest()) documents.add(url);
        if (!/^(data|blob):/.test(url) && !url.startsWith(`${baseURL ?? ''}/`)) {
          noise.push(`asked for ${url}`);
        }
      });
      await use(undefined);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Nothing on the page, as it stands, that axe finds fault with in the light theme or in the dark one. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await laidOut(page);
  await expectNoFault(page, 'light', allRules);
  await expectNoFault(page, 'dark', colourRules);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Runs axe in the page itself: what AxeBuilder does besides, in a second page, takes longer than the rules. */
async function expectNoFault(page: Page, colorScheme: 'light' | 'dark', rules: RunOnly) {
  await page.emulateMedia({ colorScheme });
  await transitionsToEnd(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const faults = await page.evaluate(async (runOnly) => {
    if (!window.axe) throw new Error('axe is not in the page');
    const { violations } = await window.axe.run(document, {
      runOnly,
      // What is seen is what somebody says who speaks to the page: an experimental rule, that no tag names.
      rules: { 'label-content-name-mismatch': { enabled: true } },
      resultTypes: ['violations'],
      selectors: false,
      iframes: false,
      preload: false,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`);
  }, rules);
  expect(faults, `in the ${colorScheme} theme`).toEqual([]);
}

/** Until every colour and place is what it is going to be. The exchange is no transition, and may stand anywhere. */
function transitionsToEnd(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const transitions = document
      .getAnimations()
      .filter((motion) => motion instanceof CSSTransition || motion instanceof CSSAnimation);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}

/** How many pixels the page is wider than the window: none, or it would have to be moved sideways to be read. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

/** Opens a comparison and waits for all of it: the pickers, and what stands below the exchange, come by themselves. */
export async function openComparison(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByPlaceholder(/^(Change|Değiştir)$/)).toHaveCount(2);
  await page.getByRole('button', { name: /^(Copy link|Bağlantıyı kopyala)$/ }).waitFor();
}

/** Scrolls to the exchange, which plays when it comes into view. */
export async function watchExchange(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { name: /^(What happens|Neler oluyor)$/ });
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

/** The moment at which the exchange stands, in milliseconds. */
export function clockPosition(page: Page): Promise<number> {
  return page
    .getByRole('slider')
    .evaluate((slider) => (slider instanceof HTMLInputElement ? slider.valueAsNumber : Number.NaN));
}
