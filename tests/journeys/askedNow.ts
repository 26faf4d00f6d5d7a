import type { Page } from '@playwright/test';
import { itemsById } from '../browser/itemsById.ts';

interface KeptSession {
  readonly asked: readonly { readonly item: string; readonly shown: readonly string[] }[];
  readonly given: readonly unknown[];
}

/** The session as the browser keeps it. */
export function keptSession(page: Page, address: string): Promise<KeptSession | undefined> {
  return page.evaluate(
    (kind) => JSON.parse(localStorage.getItem(`statuscope.session.${kind}`) ?? 'null') ?? undefined,
    address,
  );
}

/** The item that is asked now, and the ids of its choices in the order in which they are shown. */
export async function askedNow(page: Page, address: string) {
  const session = await keptSession(page, address);
  const question = session?.asked[session.given.length];
  const item = (await itemsById()).get(question?.item ?? '');
  if (!question || !item) throw new Error(`${address} asks nothing`);
  return { item, shown: question.shown };
}
