import { describe, expect, it } from 'vitest';
import { detectLanguage, languageOf } from '../../src/i18n/languages.ts';
import { pseudoText, pseudoWords } from '../../src/i18n/pseudoText.ts';
import { searchText } from '../../src/i18n/searchText.ts';

describe('text as it is searched', () => {
  it.each(['İstek', 'istek', 'ISTEK', 'İSTEK', 'ıstek'])('finds “istek” in %s', (text) => {
    expect(searchText(text, 'tr')).toBe('istek');
  });

  it('takes letters without their accents', () => {
    expect(searchText('Geçici Yönlendirme', 'tr')).toBe('gecici yonlendirme');
  });

  it('keeps English words English in Turkish', () => {
    expect(searchText('INTERNAL', 'tr')).toBe(searchText('internal', 'en'));
  });
});

describe('the language to begin with', () => {
  it('is the one chosen before, then the first of the reader that we have, then English', () => {
    expect(detectLanguage('tr', ['en'])).toBe('tr');
    expect(detectLanguage(undefined, ['de-DE', 'tr-TR', 'en'])).toBe('tr');
    expect(detectLanguage('xx', ['de'])).toBe('en');
    expect(detectLanguage(undefined, [])).toBe('en');
  });

  it('is found by its tag in any case, and by its base', () => {
    expect(languageOf('TR')?.tag).toBe('tr');
    expect(languageOf('en-GB')?.tag).toBe('en');
    expect(languageOf('tlh')).toBeUndefined();
  });
});

describe('the pseudo-language', () => {
  it('is longer and accented, and leaves placeholders and code alone', () => {
    const text = pseudoText('Send `Retry-After` to {{code}}');
    expect(text).toContain('`Retry-After`');
    expect(text).toContain('{{code}}');
    expect(text).not.toContain('Send');
    expect(text.length).toBeGreaterThan('Send `Retry-After` to {{code}}'.length * 1.3);
  });

  it('reaches every text of a tree', () => {
    expect(pseudoWords({ a: ['n'], c: { d: 'e' } })).toEqual({ a: ['[ñ·]'], c: { d: '[é·]' } });
  });

  it('has a text for every number, in the plural forms of its tag', () => {
    const words = pseudoWords({ codes_one: 'o', codes_other: 'n' });
    const forms = new Intl.PluralRules('ar-XB').resolvedOptions().pluralCategories;
    expect(Object.keys(words ?? {}).sort()).toEqual(forms.map((form) => `codes_${form}`).sort());
  });
});
