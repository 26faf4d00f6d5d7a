import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLanguage, readAddress } from '../../src/app/address.ts';
import { comparisonInPath } from '../../src/app/comparisonInPath.ts';
import { pairSlug } from '../../src/catalog/pair.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';

const read = readAddress;

describe('the address', () => {
  it('leads home where it names nothing, in a language that is still to be found', () => {
    expect(read('/')).toEqual({ kind: 'no-language', path: '/' });
  });

  it('leads to the board and to a comparison', () => {
    expect(read('/en')).toEqual({ kind: 'page', languageTag: 'en', page: { name: 'board' } });
    expect(read('/tr/compare/202-vs-403')).toEqual({
      kind: 'page',
      languageTag: 'tr',
      page: { name: 'compare', slug: '202-vs-403' },
    });
  });

  it('leads to the page of a code', () => {
    expect(read('/tr/codes/499-esri')).toEqual({
      kind: 'page',
      languageTag: 'tr',
      page: { name: 'code', text: '499-esri' },
    });
    expect(read('/codes/404')).toEqual({ kind: 'no-language', path: '/codes/404' });
    expect(read('/en/codes')).toEqual({ kind: 'elsewhere', path: '/en' });
  });

  it('knows a page that lacks its language', () => {
    expect(read('/compare/202-vs-403')).toEqual({
      kind: 'no-language',
      path: '/compare/202-vs-403',
    });
  });

  it.each(['about', 'licences'] as const)('leads to the page %s, in any language', (name) => {
    expect(read(`/tr/${name}`)).toEqual({ kind: 'page', languageTag: 'tr', page: { name } });
    expect(read(`/${name}`)).toEqual({ kind: 'no-language', path: `/${name}` });
  });

  it('leads to comparisons where it names no codes', () => {
    expect(read('/en/compare')).toEqual({
      kind: 'page',
      languageTag: 'en',
      page: { name: 'compare', slug: undefined },
    });
  });

  it('hands on what is behind percent signs as it is', () => {
    expect(read('/EN/codes/4%2F04%3F')).toEqual({ kind: 'elsewhere', path: '/en/codes/4%2F04%3F' });
    expect(read('/fr/codes/4%2F04')).toMatchObject({ rest: '/codes/4%2F04' });
    expect(read('/codes/4%2F04')).toEqual({ kind: 'no-language', path: '/codes/4%2F04' });
    expect(read('/en/codes/4%2F04')).toMatchObject({ page: { name: 'code', text: '4/04' } });
  });

  it('puts a language right that is written otherwise', () => {
    expect(read('/EN-us/compare/202-vs-403')).toEqual({
      kind: 'elsewhere',
      path: '/en/compare/202-vs-403',
    });
  });

  it('is one address, with or without a slash or the ending of a file', () => {
    expect(read('/en/')).toEqual({ kind: 'elsewhere', path: '/en' });
    expect(read('/en/codes/404.html')).toEqual({ kind: 'elsewhere', path: '/en/codes/404' });
    expect(read('//')).toEqual({ kind: 'elsewhere', path: '/' });
  });

  it('keeps the page that was asked for in a language that we do not have', () => {
    expect(read('/fr/compare/202-vs-403')).toEqual({
      kind: 'unknown-language',
      text: 'fr',
      rest: '/compare/202-vs-403',
    });
  });

  it.each([
    '/en/nowhere',
    '/en/compare/202-vs-403/more',
    '/something',
    '/en/about/more',
    '/tr/licences/react',
    '/en/compare/a/b',
    '/en/%E0%A4%A',
  ])('leads nowhere: %s', (path) => {
    expect(read(path)).toMatchObject({ kind: 'page', page: { name: 'not-found' } });
  });

  it('leaves the language open where it names none, so that the reader keeps theirs', () => {
    expect(read('/nowhere')).toMatchObject({ kind: 'page', languageTag: undefined });
    expect(read('/en/nowhere')).toMatchObject({ kind: 'page', languageTag: 'en' });
  });

  it.each([
    ['/en', '/tr'],
    ['/en/compare/202-vs-403', '/tr/compare/202-vs-403'],
    ['/en/codes/4%2F04', '/tr/codes/4%2F04'],
    ['/nowhere', '/tr/nowhere'],
    ['/nowhere/at/all', '/tr/nowhere/at/all'],
    ['/de/codes/404', '/tr/codes/404'],
    ['/', '/tr'],
    ['/codes/404', '/tr/codes/404'],
  ])('is in Turkish, instead of %s: %s', (path, inTurkish) => {
    expect(inLanguage('tr', path)).toBe(inTurkish);
  });

  it('gets an answer for any path, and is never sent on for ever', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        let address = read(path);
        for (let hops = 0; address.kind === 'elsewhere'; hops += 1) {
          expect(hops).toBeLessThan(4);
          address = read(address.path);
        }
      }),
    );
  });
});

describe('a wrong address that names two codes', () => {
  it('offers their comparison', () => {
    const pair = comparisonInPath('/en/codes/404/or/410', catalog);
    expect(pair && pairSlug(pair)).toBe('404-vs-410');
    expect(comparisonInPath('/en/404/404', catalog)).toBeUndefined();
  });
});
