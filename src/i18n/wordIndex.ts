import MiniSearch from 'minisearch';
import { searchText } from './searchText.ts';

/** What is typed is split here: at spaces, and at what joins the parts of `Retry-After` or `Client/Server`. */
const separators = /[\s\-/.,;:()'’"`?!]+/u;

/** Letters of a word from which on one of them may be wrong, and from which on two may. */
const forgiveness = { one: 4, two: 9 } as const;

/** What is searched: texts by the names of their fields, under an id. */
export type WordEntry<Field extends string> = Readonly<Record<Field | 'id', string>>;

/** Finds the ids of the entries that match, the best first. */
export type WordIndex = (words: string, every?: boolean) => readonly string[];

/** The words of a text as they are compared in a search of this language. */
export function searchTerms(text: string, languageTag: string): readonly string[] {
  return searchText(text, languageTag).split(separators).filter(Boolean);
}

/**
 * An index over texts in one language. A word is found by its beginning; a typo is forgiven where nothing matches as
 * it is typed. Every word has to match, unless `every` is false: then the more that match, the better.
 */
export function createWordIndex<Field extends string>(
  entries: readonly WordEntry<NoInfer<Field>>[],
  weights: Readonly<Record<Field, number>>,
  languageTag: string,
): WordIndex {
  const index = new MiniSearch<WordEntry<Field>>({
    fields: Object.keys(weights),
    tokenize: (text) => text.split(separators).filter(Boolean),
    processTerm: (term) => searchText(term, languageTag),
    searchOptions: { prefix: true, boost: weights },
  });
  index.addAll(entries);
  return (words, every = true) => {
    const combineWith = every ? 'AND' : 'OR';
    const precise = index.search(words, { combineWith });
    const hits =
      precise.length > 0 ? precise : index.search(words, { combineWith, fuzzy: typosForgiven });
    return hits.map(({ id }) => String(id));
  };
}

function typosForgiven(term: string): number {
  if (term.length >= forgiveness.two) return 2;
  return term.length >= forgiveness.one ? 1 : 0;
}
