import type { Page } from '@playwright/test';
import { expect, laidOut, test, typefacesShown } from './app.ts';

/** A page of every kind, and each way into Decide. */
const paths = [
  '/en',
  '/tr/compare/401-vs-403',
  '/en/codes/404',
  '/tr/decide',
  '/en/decide/ask',
  '/tr/decide/facts',
  '/en/decide/map',
  '/tr/decide/received/404',
  '/en/quiz',
  '/tr/quiz/practice',
  '/en/progress',
  '/tr/about',
  '/en/nowhere',
];

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  for (const path of paths) {
    test(`whoever goes through ${path} by keyboard sees where they are`, async ({ page }) => {
      // All has come, and nothing moves any more.
      await page.goto(path, { waitUntil: 'networkidle' });
      await typefacesShown(page);
      await laidOut(page);
      const stops = await stopsOf(page);
      expect(stops.length).toBeGreaterThan(8);
      expect(stops.filter(({ isSeen, hasRing }) => !(isSeen && hasRing))).toEqual([]);
    });
  }
});

/** Where the focus stands on its way through a page, from its beginning to its end. */
async function stopsOf(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopHere);
    if (!stop) return stops;
    stops.push(stop);
  }
}

interface Stop {
  readonly element: string;
  /** Is its middle in the window, and nothing in front of it (WCAG 2.2, 2.4.11)? */
  readonly isSeen: boolean;
  /** Does a ring tell that it has the focus (2.4.7)? */
  readonly hasRing: boolean;
}

/** In the page: where the focus is; undefined when it has left the page. */
function stopHere(): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  // A link in a text may begin at the end of one line and end on the next.
  const [first = element.getBoundingClientRect()] = element.getClientRects();
  const { left, top, width, height } = first;
  const inFront = document.elementFromPoint(left + width / 2, top + height / 2);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    element: element.outerHTML.slice(0, 200),
    isSeen: element.contains(inFront),
    hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  };
}
