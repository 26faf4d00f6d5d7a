import type { Locator, Page } from '@playwright/test';
import { expect } from './app.ts';
import { askedNow } from './askedNow.ts';

const anyResult = /^(Right\.|That can be defended|Not this one\.|Doğru\.|Savunulabilir|Bu değil\.)/;

/** Where the best choice of the question stands, from 0; and how many there are. */
export async function bestPlace(page: Page, address: string) {
  const { item, shown } = await askedNow(page, address);
  const best = item.choices.find(({ grade }) => grade === 'best')?.id ?? '';
  return { place: shown.indexOf(best), count: shown.length };
}

export function choices(page: Page): Locator {
  return page.getByRole('list', { name: /^(Choices|Seçenekler)$/ }).getByRole('button');
}

export const result = (page: Page) => page.getByRole('status').filter({ hasText: anyResult });
export const question = (page: Page, number: number, count: number) =>
  page.getByText(`Question ${number} of ${count}`, { exact: true });

/** The focus is on something of the page's content, wherever that is. */
export function expectFocusKept(page: Page): Promise<void> {
  return expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null))
    .toBe(true);
}
