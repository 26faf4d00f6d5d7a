import { languageOf } from '../i18n/languages.ts';

/** The pages that an address can lead to. */
export type Page =
  | { readonly name: 'board' }
  | { readonly name: 'compare'; readonly slug: string }
  | { readonly name: 'not-found' };

/** What the path of an address means. */
export type Address =
  | { readonly kind: 'page'; readonly languageTag: string; readonly page: Page }
  /** The same page has a better address. */
  | { readonly kind: 'elsewhere'; readonly path: string }
  | { readonly kind: 'unknown-language'; readonly text: string; readonly rest: string };

/** What looks like a language tag (BCP 47: two or three letters, with subtags or without). */
const languageTagForm = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const pageNames: readonly string[] = ['compare'];

/**
 * Reads a path such as `/en/compare/202-vs-403`. `preferredTag` is the language for a path that names none, and
 * `defaultSlug` the comparison for one that names no codes.
 */
export function readAddress(path: string, preferredTag: string, defaultSlug: string): Address {
  if (path.length > 1 && path.endsWith('/')) {
    return { kind: 'elsewhere', path: path.replace(/\/+$/, '') || '/' };
  }
  const [first, ...rest] = path.split('/').filter(Boolean).map(decoded);
  if (first === undefined) return { kind: 'elsewhere', path: `/${preferredTag}` };
  const language = languageOf(first);
  if (!language) {
    if (pageNames.includes(first)) {
      return { kind: 'elsewhere', path: `/${[preferredTag, first, ...rest].join('/')}` };
    }
    return languageTagForm.test(first)
      ? { kind: 'unknown-language', text: first, rest: rest.map((part) => `/${part}`).join('') }
      : { kind: 'page', languageTag: preferredTag, page: { name: 'not-found' } };
  }
  const { tag } = language;
  if (first !== tag) return { kind: 'elsewhere', path: `/${[tag, ...rest].join('/')}` };
  return pageOf(tag, rest, defaultSlug);
}

function pageOf(languageTag: string, parts: readonly string[], defaultSlug: string): Address {
  const [name, slug, ...more] = parts;
  if (name === undefined) return { kind: 'page', languageTag, page: { name: 'board' } };
  if (name !== 'compare' || more.length > 0) {
    return { kind: 'page', languageTag, page: { name: 'not-found' } };
  }
  return slug === undefined
    ? { kind: 'elsewhere', path: `/${languageTag}/compare/${defaultSlug}` }
    : { kind: 'page', languageTag, page: { name: 'compare', slug } };
}

/** The text behind percent signs; what is broken there stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
