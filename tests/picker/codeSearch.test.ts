import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { createCodeSearch } from '../../src/picker/codeSearch.ts';
import { readNames } from '../words.ts';

function search(tag: string, query: string) {
  const names = readNames(tag);
  const english = tag === 'en' ? {} : readNames('en');
  return createCodeSearch(catalog, names, english, tag).search(query);
}

const ids = (tag: string, query: string) => search(tag, query).codes.map(({ id }) => id);

describe('the search', () => {
  it('shows everything where nothing is typed', () => {
    expect(ids('en', '  ')).toEqual(catalog.all.map(({ id }) => id));
  });

  it('finds by the beginning of a number, in order', () => {
    expect(ids('en', '40').join()).toMatch(/^400,401,402,403,404,/);
    expect(ids('en', '499')).toEqual(['499', '499-esri']);
    expect(ids('en', '404')).toEqual(['404']);
  });

  it.each(catalog.all)('finds $id by its phrase in any language', (code) => {
    expect(ids('en', code.reasonPhrase)).toContain(code.id);
    expect(ids('tr', code.reasonPhrase.toUpperCase())).toContain(code.id);
  });

  it.each([
    ['not found', '404'],
    ['forbidden', '403'],
    ['bad gateway', '502'],
    ['ok', '200'],
    ['found', '302'],
    ['conflict', '409'],
  ])('puts the code first whose phrase it is: %s', (query, id) => {
    expect(ids('en', query)[0]).toBe(id);
  });

  it('finds former phrases', () => {
    expect(ids('en', 'unprocessable entity')).toEqual(['422']);
    expect(ids('tr', 'moved temporarily')).toEqual(['302']);
    expect(ids('en', 'payload too large')[0]).toBe('413');
    expect(ids('tr', "i'm a teapot")[0]).toBe('418');
  });

  it.each(['İstek', 'istek', 'ISTEK'])('finds the same for %s in Turkish', (query) => {
    expect(ids('tr', query)).toEqual(expect.arrayContaining(['400', '429']));
    expect(ids('tr', query)).toEqual(ids('tr', 'istek'));
  });

  it('finds by the words that people use', () => {
    expect(ids('en', 'rate limit').slice(0, 3)).toContain('429');
    expect(ids('en', 'expired session')).toEqual(expect.arrayContaining(['401', '419', '440']));
    expect(ids('en', 'maintenance')[0]).toBe('503');
    expect(ids('tr', 'hız sınırı').slice(0, 3)).toContain('429');
    expect(ids('tr', 'hiz siniri')).toEqual(ids('tr', 'hız sınırı'));
    expect(ids('tr', 'bakım')[0]).toBe('503');
  });

  it('finds English words in any language', () => {
    expect(ids('tr', 'rate limit')).toContain('429');
    expect(ids('tr', 'maintenance')).toContain('503');
  });

  it.each([
    ['en', 'Retry-After', ['413', '429', '503']],
    ['en', 'www-authenticate', ['401']],
    ['tr', 'ETag', ['304', '412']],
    ['tr', 'If-Match', ['412', '428']],
  ])('finds by the name of a field, in %s: %s', (tag, query, expected) => {
    expect(ids(tag, query)).toEqual(expect.arrayContaining(expected));
  });

  it('finds by the owner', () => {
    expect(ids('en', 'cloudflare').length).toBeGreaterThanOrEqual(9);
    expect(ids('tr', 'nginx')).toEqual(expect.arrayContaining(['444', '494', '499']));
  });

  it.each([
    ['en', 'unauthrized', '401'],
    ['en', 'forbiden', '403'],
    ['en', 'maintenence', '503'],
    ['en', 'cloudfare timeout', '524'],
    ['tr', 'yonlendirne', '301'],
  ])('forgives a typo, in %s: %s', (tag, query, id) => {
    expect(ids(tag, query)).toContain(id);
  });

  it('needs every word to match, in whatever order', () => {
    expect(ids('en', 'redirect permanent')).toEqual(expect.arrayContaining(['301', '308']));
    expect(ids('en', 'redirect zebra')).toEqual([]);
  });

  it('offers a comparison for two numbers', () => {
    expect(search('en', '401 403').pair).toMatchObject({
      kind: 'pair',
      pair: { left: { id: '401' }, right: { id: '403' } },
    });
  });

  it('goes on finding the first number while the second is being typed', () => {
    for (const query of ['401', '401 ', '401 4', '401 50'])
      expect(search('en', query)).toMatchObject({ meant: { id: '401' }, pair: undefined });
  });

  it('finds the code of a status line', () => {
    expect(search('en', 'HTTP/2 404').meant).toMatchObject({ id: '404' });
    expect(ids('en', 'HTTP/1.1 502 Bad Gateway')[0]).toBe('502');
  });

  it('says why a whole number is not there', () => {
    expect(search('en', '471').problem).toMatchObject({ kind: 'unregistered', treatedAs: 400 });
    expect(search('en', '777').problem).toMatchObject({ kind: 'out-of-range' });
    expect(search('en', 'zebra')).toMatchObject({ codes: [], problem: undefined });
  });
});
