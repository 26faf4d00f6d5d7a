/** A language in which all of Statuscope can be read. */
export interface Language {
  /** BCP 47 tag; it is the first part of every address and the folder in `locales/`. */
  readonly tag: string;
  /** The language's name in that language. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

const spoken: readonly Language[] = [
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'tr', name: 'Türkçe', direction: 'ltr' },
];

/** English made longer, accented and right to left: it shows texts that escaped translation and layouts that break. */
const pseudoTag = 'ar-XB';

/** The pseudo-language, as often as it is wanted, each time under another tag. */
export function pseudoTags(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? pseudoTag : `${pseudoTag}-x-${index}`,
  );
}

export function isPseudo(tag: string): boolean {
  return tag.startsWith(pseudoTag);
}

/** One while developing, none in what is built; more only to measure what more languages cost (`npm run bench`). */
const pseudoCount = import.meta.env.DEV ? 1 : Number(import.meta.env.VITE_PSEUDO_LANGUAGES ?? 0);

/** The languages on offer. */
export const languages: readonly Language[] = [
  ...spoken,
  ...pseudoTags(pseudoCount).map((tag) => ({ tag, name: 'Pseudo', direction: 'rtl' }) as const),
];

export const fallbackTag = 'en';

/** The language of this tag, letter case aside: `TR`, and `tr-CY` where there is no such variant, give Turkish. */
export function languageOf(tag: string): Language | undefined {
  const wanted = tag.toLowerCase();
  const base = wanted.split('-')[0];
  return (
    languages.find((language) => language.tag.toLowerCase() === wanted) ??
    languages.find((language) => language.tag.toLowerCase() === base)
  );
}

/** The language to begin with: the one chosen before, else the first of the reader's that we have, else English. */
export function detectLanguage(chosen: string | undefined, preferred: readonly string[]): string {
  const tags = chosen === undefined ? preferred : [chosen, ...preferred];
  for (const tag of tags) {
    const language = languageOf(tag);
    if (language) return language.tag;
  }
  return fallbackTag;
}
