import type { StatusCode } from './statusCode.ts';

const root = 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status';

/** Registered codes for which MDN has no page (as of November 2026). */
const withoutPage: readonly string[] = ['104', '305', '306'];

/** The page of a code on MDN, which writes of registered codes alone; undefined where there is none. */
export function mdnUrl({ id, owner }: StatusCode): string | undefined {
  return owner === undefined && !withoutPage.includes(id) ? `${root}/${id}` : undefined;
}
