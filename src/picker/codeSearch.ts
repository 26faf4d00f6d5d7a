import { matchSorter, rankings } from 'match-sorter';
import type { Catalog } from '../catalog/catalog.ts';
import { type PairReading, pairInQuery } from '../catalog/pair.ts';
import { type CodeProblem, readCode } from '../catalog/readCode.ts';
import type { StatusCode } from '../catalog/statusCode.ts';
import type { Names } from '../i18n/codeWords.ts';
import { searchText } from '../i18n/searchText.ts';

/** What a search box has to say to what was typed into it. */
export interface SearchResult {
  /** The codes that match, the best first; all of them where nothing was typed. */
  readonly codes: readonly StatusCode[];
  /** The comparison that two numbers ask for, or why there is none. */
  readonly pair: PairReading | undefined;
  /** Why a whole number that matches nothing is not in the catalog. */
  readonly problem: CodeProblem | undefined;
}

interface SearchEntry {
  readonly code: StatusCode;
  readonly number: string;
  readonly phrases: string[];
  readonly words: string;
}

/** A search over the catalog in one language; English phrases, present and former, are found in all of them. */
export function createCodeSearch(
  catalog: Catalog,
  names: Names,
  languageTag: string,
): (query: string) => SearchResult {
  let known: readonly SearchEntry[] | undefined;
  const entries = () => {
    known ??= catalog.all.map((code) => entryOf(code, names, languageTag));
    return known;
  };
  const codesMatching = (terms: readonly string[]) =>
    terms.length === 0 ? catalog.all : matching(entries(), terms).map(({ code }) => code);
  return (query) => {
    const terms = searchText(query, languageTag).split(/\s+/).filter(Boolean);
    const pair = pairInQuery(query, catalog);
    const codes = pair ? [] : codesMatching(terms);
    const number = /^\s*\d{3,}\s*$/.test(query) && codes.length === 0;
    const reading = number ? readCode(query, catalog) : undefined;
    return { codes, pair, problem: reading?.kind === 'known' ? undefined : reading };
  };
}

function entryOf(code: StatusCode, names: Names, languageTag: string): SearchEntry {
  const name = names[code.id];
  const phrases = [
    code.reasonPhrase,
    ...code.formerPhrases.map(({ value }) => value),
    name?.phrase ?? '',
  ];
  return {
    code,
    number: String(code.number),
    phrases: phrases.map((phrase) => searchText(phrase, languageTag)),
    words: searchText(name?.searchWords ?? '', languageTag),
  };
}

/** Every term has to match; the first one has the last word on the order (match-sorter's way for several words). */
function matching(entries: readonly SearchEntry[], terms: readonly string[]): SearchEntry[] {
  return terms.reduceRight(
    (found, term) =>
      matchSorter(found, term, {
        keys: [
          { key: 'number', threshold: rankings.STARTS_WITH },
          { key: 'phrases', threshold: rankings.WORD_STARTS_WITH },
          { key: 'words', threshold: rankings.WORD_STARTS_WITH },
        ],
        baseSort: (a, b) => a.item.code.number - b.item.code.number,
        keepDiacritics: true,
      }),
    [...entries],
  );
}
