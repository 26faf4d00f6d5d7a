import { type Door, readDoor } from '../decide/door.ts';
import { languageOf } from '../i18n/languages.ts';

/** The pages that an address can lead to. */
export type Page =
  | { readonly name: 'board' }
  /** Without a slug the address names no codes. */
  | { readonly name: 'compare'; readonly slug: string | undefined }
  | { readonly name: 'code'; readonly text: string }
  | { readonly name: 'decide'; readonly door: Door }
  | { readonly name: 'quiz'; readonly parts: readonly string[] }
  | { readonly name: 'progress' | 'about' | 'licences' }
  | { readonly name: 'not-found' };

/** What the path of an address means. */
export type Address =
  | { readonly kind: 'page'; readonly languageTag: string; readonly page: Page }
  /** It names neither a page nor a language. */
  | { readonly kind: 'page'; readonly languageTag: undefined; readonly page: { name: 'not-found' } }
  /** The same page has a better address. */
  | { readonly kind: 'elsewhere'; readonly path: string }
  /** A page that we have, in no language. */
  | { readonly kind: 'no-language'; readonly path: string }
  | { readonly kind: 'unknown-language'; readonly text: string; readonly rest: string };

/** What looks like a language tag (BCP 47: two or three letters, with subtags or without). */
const languageTagForm = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const pageNames: readonly string[] = [
  'compare',
  'codes',
  'decide',
  'quiz',
  'progress',
  'about',
  'licences',
];

/** Reads a path such as `/en/compare/202-vs-403`. */
export function readAddress(path: string): Address {
  const shorter = path.replace(/\.html$|\/+$/, '') || '/';
  if (shorter !== path) return { kind: 'elsewhere', path: shorter };
  const parts = path.split('/').filter(Boolean);
  const first = decoded(parts[0] ?? '');
  // As it was written: what is taken over into another address means the same there.
  const rest = parts.slice(1).map((part) => `/${part}`);
  if (first === '') return { kind: 'no-language', path };
  const language = languageOf(first);
  if (!language) {
    if (pageNames.includes(first)) return { kind: 'no-language', path };
    return languageTagForm.test(first)
      ? { kind: 'unknown-language', text: first, rest: rest.join('') }
      : { kind: 'page', languageTag: undefined, page: { name: 'not-found' } };
  }
  const { tag } = language;
  if (first !== tag) return { kind: 'elsewhere', path: `/${tag}${rest.join('')}` };
  return pageOf(tag, parts.slice(1).map(decoded));
}

function pageOf(languageTag: string, parts: readonly string[]): Address {
  const notFound: Address = { kind: 'page', languageTag, page: { name: 'not-found' } };
  const [name, last, ...more] = parts;
  if (name === undefined) return { kind: 'page', languageTag, page: { name: 'board' } };
  if (name === 'compare' && more.length === 0) {
    return { kind: 'page', languageTag, page: { name, slug: last } };
  }
  if (name === 'codes' && more.length === 0) {
    return last === undefined
      ? { kind: 'elsewhere', path: `/${languageTag}` }
      : { kind: 'page', languageTag, page: { name: 'code', text: last } };
  }
  if (name === 'decide') {
    const door = readDoor(parts.slice(1));
    return door ? { kind: 'page', languageTag, page: { name, door } } : notFound;
  }
  if (name === 'quiz') return { kind: 'page', languageTag, page: { name, parts: parts.slice(1) } };
  if ((name === 'progress' || name === 'about' || name === 'licences') && last === undefined) {
    return { kind: 'page', languageTag, page: { name } };
  }
  return notFound;
}

/** The path of the same page in another language. */
export function inLanguage(languageTag: string, path: string): string {
  const [, first = '', ...rest] = path.split('/');
  const namesLanguage = first === '' || languageTagForm.test(decoded(first));
  return `/${[languageTag, ...(namesLanguage ? rest : [first, ...rest])].join('/')}`;
}

/** A path with what stands behind the question mark, which `search` is without it. */
export function withSearch(path: string, search: string): string {
  return search === '' ? path : `${path}?${search}`;
}

/** The text behind percent signs; what is broken there stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
