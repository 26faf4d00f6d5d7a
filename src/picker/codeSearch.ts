import { type Catalog, ownerName } from '../catalog/catalog.ts';
import { type PairReading, pairInQuery } from '../catalog/pair.ts';
import { type CodeProblem, readCode } from '../catalog/readCode.ts';
import type { StatusCode } from '../catalog/statusCode.ts';
import type { Names } from '../i18n/codeWords.ts';
import { createWordIndex, searchTerms, type WordIndex } from '../i18n/wordIndex.ts';

/** What a search box has to say to what was typed into it. */
export interface SearchResult {
  /** The codes that match, the best first; all of them where nothing was typed. */
  readonly codes: readonly StatusCode[];
  /** The one code that is meant: its number or its phrase was typed in full, or nothing else matches. */
  readonly meant: StatusCode | undefined;
  /** The comparison that two numbers ask for, or why there is none. */
  readonly pair: PairReading | undefined;
  /** Why a whole number that matches nothing is not in the catalog. */
  readonly problem: CodeProblem | undefined;
}

/** A search over a catalog; it makes its index when that is first needed, or when it is told to. */
export interface CodeSearch {
  prepare(): void;
  search(query: string): SearchResult;
}

/**
 * A search over the catalog in one language: by number, by present and former phrase, by owner, by field and by the
 * words that people use, in that language and (through `english`) in English. A typo is forgiven.
 */
export function createCodeSearch(
  catalog: Catalog,
  names: Names,
  english: Names,
  languageTag: string,
): CodeSearch {
  let known: WordIndex | undefined;
  const index = () => {
    known ??= indexOf(catalog, names, english, languageTag);
    return known;
  };
  return { prepare: () => void index(), search };

  function search(typed: string): SearchResult {
    const query = typed.replace(versionBefore, '');
    const terms = searchTerms(query, languageTag);
    const pair = pairInQuery(query, catalog);
    const found = pair ? [] : codesMatching(terms, catalog, index);
    const name = terms.join(' ');
    const named = found.filter((code) =>
      [String(code.number), textOf(code.reasonPhrase)].includes(name),
    );
    const codes = [...new Set([...named, ...found])];
    const number = /^\s*\d{3,}\s*$/.test(query) && codes.length === 0;
    const reading = number ? readCode(query, catalog) : undefined;
    return {
      codes,
      meant: named[0] ?? (codes.length === 1 ? codes[0] : undefined),
      pair,
      problem: reading?.kind === 'known' ? undefined : reading,
    };
  }

  function textOf(phrase: string): string {
    return searchTerms(phrase, languageTag).join(' ');
  }
}

/** The version of HTTP in a status line, before its code. */
const versionBefore = /^\s*HTTP\/[\d.]+\s+(?=\d{3})/i;

/**
 * A number finds the codes that begin with it, in their order; words find the best first. Every term has to match, but a
 * second number that is still being typed.
 */
function codesMatching(
  terms: readonly string[],
  catalog: Catalog,
  index: () => WordIndex,
): readonly StatusCode[] {
  const numeric = terms.filter((term) => /^\d+$/.test(term));
  const words = terms.filter((term) => !numeric.includes(term));
  const whole = numeric.filter((term) => term.length >= 3);
  const numbers = whole.length > 0 ? whole : numeric;
  const found =
    words.length === 0
      ? catalog.all
      : index()(words.join(' ')).flatMap((id) => catalog.byId(id) ?? []);
  return numbers.length === 0
    ? found
    : found.filter(({ number }) => numbers.every((start) => String(number).startsWith(start)));
}

/** How much a match counts, by where it stands. */
const weights = { phrases: 3, words: 2, owner: 2, fields: 1 } as const;

function indexOf(catalog: Catalog, names: Names, english: Names, languageTag: string): WordIndex {
  const entries = catalog.all.map((code) => entryOf(code, names, english));
  return createWordIndex(entries, weights, languageTag);
}

function entryOf(code: StatusCode, names: Names, english: Names) {
  const [own, foreign] = [names[code.id], english[code.id]];
  const { must, should, may } = code.fields;
  const fields = [...must, ...should, ...may].map(({ name }) => name);
  return {
    id: code.id,
    phrases: [
      code.reasonPhrase,
      ...code.formerPhrases.map(({ value }) => value),
      own?.phrase ?? '',
    ].join(' '),
    words: [own?.searchWords ?? '', foreign?.searchWords ?? ''].join(' '),
    owner: ownerName(code) ?? '',
    fields: [...fields, ...code.related].join(' '),
  };
}
