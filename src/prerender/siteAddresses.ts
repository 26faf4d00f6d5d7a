import { fallbackTag, languages } from '../i18n/languages.ts';
import type { Addresses } from './document.ts';
import { type DrawnPage, pagePath } from './pages.ts';

/** Where the site stands. */
export interface Place {
  /** Scheme, host and port, without a slash at its end. */
  readonly origin: string;
  /** The path below which the site stands, with a slash at its end. */
  readonly base: string;
}

/** The absolute addresses of a page in all languages, its own in one of them. */
export function addressesOf(place: Place, tag: string, page: DrawnPage): Addresses {
  const absolute = (other: string) => pageAddress(place, other, page);
  return {
    own: absolute(tag),
    byLanguage: languages.map((language) => ({ tag: language.tag, href: absolute(language.tag) })),
    otherwise: absolute(fallbackTag),
  };
}

/** The absolute address of a page in one language. */
export function pageAddress({ origin, base }: Place, tag: string, page: DrawnPage): string {
  return `${origin}${base}${tag}${pagePath(page)}`;
}

/** The absolute address of the page's picture. It stays while the picture changes, since those who show it keep it. */
export function pictureAddress({ origin, base }: Place, tag: string, page: DrawnPage): string {
  return `${origin}${base}${pictureFile(tag, page)}`;
}

/** The file of a page's picture in the folder of the site: it stands beside the page. */
export function pictureFile(tag: string, page: DrawnPage): string {
  return `${tag}${pagePath(page)}.png`;
}
