import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { appNamespaces, pageNamespaces } from '../../src/i18n/wordFiles.ts';
import { languageTags, readWords, textsOf, wordFiles } from '../words.ts';

const others = languageTags.filter((tag) => tag !== 'en');
/** The plural forms differ from language to language; the key before them does not. */
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** Each with its format, as in `{{count, number}}`. */
const placeholder = /\{\{[^{}]*\}\}/g;

function placeholders(text: string): string[] {
  return [...new Set(text.match(placeholder) ?? [])].sort();
}

/** The phrase stands on the wire, search words are single ones, and a short answer such as “yes” fits many questions. */
function isName(key: string): boolean {
  return ['phrase', 'searchWords'].includes(key) || /\.says$|\.choices\./.test(key);
}

/** The words of a text without what stands on the wire, names and codes. */
function plainWords(text: string, tag: string): string[] {
  return text
    .replace(/`[^`]*`/g, ' ')
    .replace(placeholder, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && word === word.toLocaleLowerCase(tag));
}

/** The most words in a row that stand in the other list as well. */
function longestRun(words: readonly string[], taken: readonly string[]): number {
  let [longest, run] = [0, 0];
  for (const word of words) {
    run = taken.includes(word) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** The sentences of a text, and of their parts at colons and semicolons those of four words or more. */
function sentencesOf(text: string, tag: string): string[] {
  const partedAt = (mark: RegExp) =>
    text
      .toLocaleLowerCase(tag)
      .split(mark)
      .map((part) => part.replace(/^[“‘(]+|[\s.!?…:;”’)]+$/g, ''))
      .filter(Boolean);
  const parts = partedAt(/(?<=[.!?…:;])[”’)]*\s+/).filter((part) => part.split(/\s+/).length >= 4);
  return [...new Set([...partedAt(/(?<=[.!?…])[”’)]*\s+/), ...parts])];
}

describe('the words of every language', () => {
  it('are there in English and Turkish', () => {
    expect(languageTags).toEqual(expect.arrayContaining(['en', 'tr']));
  });

  it.each(languageTags)(
    'have a file of tests that React finds the pages as they were drawn: %s',
    (tag) => {
      expect(existsSync(`tests/prerender/hydration/${tag}.test.tsx`)).toBe(true);
    },
  );

  it('are loaded by the app, every file', () => {
    const files = wordFiles('en').filter((file) => !file.includes('/'));
    expect([...files.map((file) => basename(file, '.json')), 'names'].sort()).toEqual(
      [...appNamespaces, ...pageNamespaces].sort(),
    );
  });

  it.each(languageTags)('are whole for every code of the catalog: %s', (tag) => {
    const files = wordFiles(tag).filter((file) => file.startsWith('codes/'));
    const missing = (held: readonly string[]) =>
      catalog.all.filter(({ id }) => !held.includes(id)).map(({ id }) => id);
    expect(missing(files.map((file) => basename(file, '.json')))).toEqual([]);
    expect(files).toHaveLength(catalog.all.length);
  });

  it.each(others)('have the keys of English, none missing and none too many: %s', (tag) => {
    expect(wordFiles(tag)).toEqual(wordFiles('en'));
    for (const file of wordFiles('en')) {
      const keys = (language: string) =>
        [...new Set(textsOf(readWords(language, file)).map(([key]) => withoutPlural(key)))].sort();
      expect(keys(tag), file).toEqual(keys('en'));
    }
  });

  it.each(others)('have the placeholders of English: %s', (tag) => {
    for (const file of wordFiles('en')) {
      const english = new Map(
        textsOf(readWords('en', file)).map(([key, text]) => [withoutPlural(key), text]),
      );
      for (const [key, text] of textsOf(readWords(tag, file))) {
        expect(placeholders(text), `${file} ${key}`).toEqual(
          placeholders(english.get(withoutPlural(key)) ?? ''),
        );
      }
    }
  });

  it.each(languageTags)('are never empty, and their backticks come in pairs: %s', (tag) => {
    for (const file of wordFiles(tag)) {
      for (const [key, text] of textsOf(readWords(tag, file))) {
        expect(text.trim(), `${file} ${key}`).not.toBe('');
        expect(text.split('`').length % 2, `${file} ${key}: ${text}`).toBe(1);
      }
    }
  });

  it.each(languageTags)('say no sentence twice, in whatever file it stands: %s', (tag) => {
    const seen = new Map<string, string>();
    for (const file of wordFiles(tag).filter((name) => name.includes('/'))) {
      const texts = textsOf(readWords(tag, file)).filter(([key]) => !isName(key));
      for (const [key, text] of texts) {
        const sentence = text.toLocaleLowerCase(tag).replace(/[.:]$/, '');
        expect(seen.get(sentence), `${file} ${key} repeats: ${text}`).toBeUndefined();
        seen.set(sentence, `${file} ${key}`);
      }
    }
  });

  it.each(languageTags)(
    'say in no why a sentence of the catalog, nor four words or more of one between its marks: %s',
    (tag) => {
      const sentencesIn = (folders: readonly string[], isWanted: (key: string) => boolean) =>
        wordFiles(tag)
          .filter((file) => folders.some((folder) => file.startsWith(folder)))
          .flatMap((file) => textsOf(readWords(tag, file)))
          .filter(([key]) => isWanted(key))
          .flatMap(([key, text]) => sentencesOf(text, tag).map((sentence) => ({ key, sentence })));
      const catalogFolders = ['codes/', 'pairs/', 'received/'];
      const ofCatalog = new Set(
        sentencesIn(catalogFolders, (key) => !isName(key)).map(({ sentence }) => sentence),
      );
      const whys = sentencesIn(['quiz/'], (key) => key.includes('.whys.'));
      expect(whys.length).toBeGreaterThan(1000);
      expect(whys.filter(({ sentence }) => ofCatalog.has(sentence))).toEqual([]);
    },
  );

  it.each(languageTags)('name each value of a fact differently: %s', (tag) => {
    const texts = textsOf(readWords(tag, 'facts.json')).map(([, text]) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it.each(others)('hold no English sentence: %s', (tag) => {
    for (const file of wordFiles('en')) {
      const english = new Map(textsOf(readWords('en', file)));
      for (const [key, text] of textsOf(readWords(tag, file))) {
        const original = english.get(key);
        if (original === undefined || key === 'searchWords') continue;
        const wordsOf = (words: string) => plainWords(words, tag);
        const taken = wordsOf(original).filter((word) => wordsOf(text).includes(word));
        expect(longestRun(wordsOf(text), taken), `${file} ${key}: ${text}`).toBeLessThan(4);
      }
    }
  });

  it('keep the termbase at forty terms or more', async () => {
    const { readFileSync } = await import('node:fs');
    const terms = readFileSync('locales/TERMS.md', 'utf8').match(/^\| (?!English|---)/gm) ?? [];
    expect(terms.length).toBeGreaterThanOrEqual(40);
  });
});
