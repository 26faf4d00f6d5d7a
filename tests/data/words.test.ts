import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { languageTags, readWords, textsOf, wordFiles } from '../words.ts';

const others = languageTags.filter((tag) => tag !== 'en');
/** The plural forms differ from language to language; the key before them does not. */
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
}

describe('the words of every language', () => {
  it('are there in English and Turkish', () => {
    expect(languageTags).toEqual(expect.arrayContaining(['en', 'tr']));
  });

  it.each(languageTags)('are whole for every code of the catalog: %s', (tag) => {
    const files = wordFiles(tag).filter((file) => file.startsWith('codes/'));
    expect(files).toEqual(catalog.all.map(({ id }) => `codes/${id}.json`));
    expect(Object.keys(readWords(tag, 'names.json') as object)).toEqual(
      catalog.all.map(({ id }) => id),
    );
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

  it.each(languageTags)('say no sentence twice about the codes: %s', (tag) => {
    const seen = new Map<string, string>();
    for (const { id } of catalog.all) {
      for (const [key, text] of textsOf(readWords(tag, `codes/${id}.json`))) {
        const sentence = text.toLocaleLowerCase(tag).replace(/[.:]$/, '');
        expect(seen.get(sentence), `${id} ${key} repeats: ${text}`).toBeUndefined();
        seen.set(sentence, `${id} ${key}`);
      }
    }
  });

  it.each(languageTags)('name each value of a fact differently: %s', (tag) => {
    const texts = textsOf(readWords(tag, 'facts.json')).map(([, text]) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('keep the termbase at forty terms or more', async () => {
    const { readFileSync } = await import('node:fs');
    const terms = readFileSync('locales/TERMS.md', 'utf8').match(/^\| (?!English|---)/gm) ?? [];
    expect(terms.length).toBeGreaterThanOrEqual(40);
  });
});
