import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { curatedKey } from '../../src/catalog/curatedPair.ts';
import { curatedPair } from '../../src/catalog/mixedUpPairs.ts';
import { sourceUrl } from '../../src/catalog/source.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { parsePairWords } from '../../src/compare/pairWords.ts';
import { languageTags, readWords, textsOf, wordFiles } from '../words.ts';

/** The pairs that people really mix up, and must find words of their own for. */
const wanted = [
  '100-102 100-103 100-417 101-426 102-103 102-202 103-200 200-201 200-202 200-204 200-206 200-207',
  '200-304 200-400 200-404 200-503 201-202 201-204 201-409 202-204 202-403 204-205 204-404 206-304',
  '206-416 300-406 301-302 301-303 301-307 301-308 301-410 302-303 302-307 302-308 302-508 303-307',
  '303-308 304-412 307-308 400-401 400-403 400-404 400-405 400-409 400-411 400-412 400-413 400-415',
  '400-416 400-417 400-422 400-428 400-431 400-500 401-403 401-404 401-407 401-419 401-423 401-440',
  '401-511 402-403 402-429 403-404 403-405 403-406 403-407 403-409 403-413 403-423 403-429 403-451',
  '403-511 404-405 404-409 404-410 404-421 404-451 404-500 404-501 404-503 405-406 405-501 406-409',
  '406-415 407-511 408-429 408-499 408-504 409-412 409-422 409-423 409-424 409-425 409-428 410-451',
  '411-413 412-417 412-423 412-428 413-414 413-429 413-431 413-507 414-431 415-422 418-429 418-500',
  '420-429 422-500 423-424 424-502 425-429 426-505 429-503 429-509 444-499 495-496 499-504 500-501',
  '500-502 500-503 500-520 501-505 502-503 502-504 502-520 503-504 503-529 504-522 504-524 521-522',
]
  .join(' ')
  .split(' ');

/** Words in a text, at the most: what is longer is not read at a glance. */
const longest = 40;

describe('the curated pairs', () => {
  it('are all that people really mix up', () => {
    expect(catalog.curated.map(curatedKey)).toEqual(expect.arrayContaining(wanted));
  });

  it('are two codes of the catalog each, found from either side', () => {
    for (const curated of catalog.curated) {
      const [left, right] = curated.codes.map((id) => catalog.byId(id));
      if (!left || !right) throw new Error(`${curatedKey(curated)} names a code that is not there`);
      expect(left.number, curatedKey(curated)).toBeLessThan(right.number);
      expect(curatedPair({ left, right }, catalog)).toBe(curated);
      expect(curatedPair({ left: right, right: left }, catalog)).toBe(curated);
    }
  });

  it('name a source for each case in the wild', () => {
    for (const { inTheWild } of catalog.curated) {
      for (const source of inTheWild) expect(new URL(sourceUrl(source)).protocol).toBe('https:');
    }
  });

  it.each(languageTags)('have words, each of them, and nothing else has: %s', (tag) => {
    const files = wordFiles(tag).filter((file) => file.startsWith('pairs/'));
    expect(files.map((file) => basename(file, '.json')).sort()).toEqual(
      catalog.curated.map(curatedKey).sort(),
    );
  });

  it.each(languageTags)(
    'have two situations for either code and a line for each case: %s',
    (tag) => {
      for (const curated of catalog.curated) {
        const key = curatedKey(curated);
        const words = parsePairWords(readWords(tag, `pairs/${key}.json`));
        expect(Object.keys(words.situations).sort(), key).toEqual([...curated.codes].sort());
        for (const texts of Object.values(words.situations)) expect(texts, key).toHaveLength(2);
        expect(words.wild, key).toHaveLength(curated.inTheWild.length);
      }
    },
  );

  it.each(languageTags)('are told shortly: %s', (tag) => {
    for (const curated of catalog.curated) {
      const words = readWords(tag, `pairs/${curatedKey(curated)}.json`);
      for (const [key, text] of textsOf(words)) {
        expect(text.split(/\s+/).length, `${curatedKey(curated)} ${key}`).toBeLessThanOrEqual(
          longest,
        );
      }
    }
  });
});
