import type { Catalog } from '../catalog/catalog.ts';
import { type CuratedPair, curatedKey } from '../catalog/curatedPair.ts';
import { pairSlug } from '../catalog/pair.ts';
import type { StatusCode } from '../catalog/statusCode.ts';

/** A page that the build draws, in every language. */
export type DrawnPage = PageWithAddress | { readonly kind: 'not-found' };

/** A page that people find and share. */
export type PageWithAddress =
  | { readonly kind: 'home' | 'decide' | 'quiz' | 'about' | 'licences' }
  | { readonly kind: 'code'; readonly code: StatusCode }
  | {
      readonly kind: 'comparison';
      readonly codes: readonly [StatusCode, StatusCode];
      /** The namespace of what is said of the two. */
      readonly words: `pairs/${string}`;
    };

/** All pages that are drawn: home, every code, every curated pair, Decide, the quiz's front, About, the licences, and the not-found page. */
export function drawnPages(catalog: Catalog): readonly DrawnPage[] {
  return [
    { kind: 'home' },
    ...catalog.all.map((code) => ({ kind: 'code', code }) as const),
    ...catalog.curated.flatMap((curated) => comparisonOf(curated, catalog)),
    { kind: 'decide' },
    { kind: 'quiz' },
    { kind: 'about' },
    { kind: 'licences' },
    { kind: 'not-found' },
  ];
}

/**
 * At most so many of the pages: those of which there is one come first, and those of which there are many are taken at even
 * distances, so that the few are like the whole.
 */
export function somePages(pages: readonly DrawnPage[], most: number): readonly DrawnPage[] {
  if (pages.length <= most) return pages;
  const isOfMany = ({ kind }: DrawnPage) => kind === 'code' || kind === 'comparison';
  const single = pages.filter((page) => !isOfMany(page)).slice(0, most);
  const many = pages.filter(isOfMany);
  /** How many of them stand up to an index, as whole ones. */
  const upTo = (index: number) => Math.floor((index * (most - single.length)) / many.length);
  return [...single, ...many.filter((_, index) => upTo(index) !== upTo(index - 1))];
}

/** The path of a page below that of its language: empty for home. */
export function pagePath(page: DrawnPage): string {
  switch (page.kind) {
    case 'home':
      return '';
    case 'decide':
    case 'quiz':
    case 'about':
    case 'licences':
      return `/${page.kind}`;
    case 'not-found':
      return '/404';
    case 'code':
      return `/codes/${page.code.id}`;
    case 'comparison': {
      const [left, right] = page.codes;
      return `/compare/${pairSlug({ left, right })}`;
    }
  }
}

function comparisonOf(curated: CuratedPair, catalog: Catalog): readonly DrawnPage[] {
  const left = catalog.byId(curated.codes[0]);
  const right = catalog.byId(curated.codes[1]);
  return left && right
    ? [{ kind: 'comparison', codes: [left, right], words: `pairs/${curatedKey(curated)}` }]
    : [];
}
