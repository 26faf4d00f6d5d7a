import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { parseNames } from '../../src/i18n/codeWords.ts';
import { createCodeSearch } from '../../src/picker/codeSearch.ts';
import { wordsIn } from '../../src/publish/sources.ts';

/** What people type, letter by letter: a number, a phrase, a word, two words, a field, a typo, nothing there. */
const queries = [
  '404',
  'not found',
  'hız sınırı',
  'maintenence',
  'Retry-After',
  'cloudflare',
  'zebra',
];

/** Milliseconds that the search takes for each key, over the whole catalog, in Turkish, once its index is made. */
export function searchTimes(): readonly number[] {
  const { prepare, search } = createCodeSearch(catalog, namesIn('tr'), namesIn('en'), 'tr');
  prepare();
  return queries
    .flatMap((query) => [...query].map((_, index) => query.slice(0, index + 1)))
    .map((typed) => {
      const start = performance.now();
      search(typed);
      return performance.now() - start;
    });
}

function namesIn(languageTag: string) {
  const codes = Object.entries(wordsIn(languageTag)).filter(([name]) => name.startsWith('codes/'));
  return parseNames(
    Object.fromEntries(codes.map(([name, words]) => [name.slice('codes/'.length), words])),
  );
}
