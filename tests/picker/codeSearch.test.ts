import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { createCodeSearch } from '../../src/picker/codeSearch.ts';
import { readWords } from '../words.ts';

const namesSchema = v.record(v.string(), v.object({ phrase: v.string(), searchWords: v.string() }));

function search(tag: string, query: string) {
  const names = v.parse(namesSchema, readWords(tag, 'names.json'));
  return createCodeSearch(catalog, names, tag)(query);
}

const ids = (tag: string, query: string) => search(tag, query).codes.map(({ id }) => id);

describe('the search', () => {
  it('shows everything where nothing is typed', () => {
    expect(ids('en', '  ')).toEqual(catalog.all.map(({ id }) => id));
  });

  it('finds by the beginning of a number, in order', () => {
    expect(ids('en', '50')).toEqual(['500', '502', '503', '504']);
    expect(ids('en', '404')).toEqual(['404']);
  });

  it.each(catalog.all)('finds $id by its phrase in any language', ({ id, reasonPhrase }) => {
    expect(ids('en', reasonPhrase)[0]).toBe(id);
    expect(ids('tr', reasonPhrase.toUpperCase())[0]).toBe(id);
  });

  it('finds former phrases', () => {
    expect(ids('en', 'unprocessable entity')).toEqual(['422']);
    expect(ids('tr', 'moved temporarily')).toEqual(['302']);
  });

  it.each(['İstek', 'istek', 'ISTEK'])('finds the same for %s in Turkish', (query) => {
    expect(ids('tr', query)).toEqual(expect.arrayContaining(['400', '429']));
    expect(ids('tr', query)).toEqual(ids('tr', 'istek'));
  });

  it('finds by the words that people use', () => {
    expect(ids('en', 'rate limit')).toEqual(['429']);
    expect(ids('en', 'session')).toEqual(['401']);
    expect(ids('tr', 'hiz siniri')).toEqual(['429']);
    expect(ids('tr', 'bakım')).toContain('503');
  });

  it('needs every word to match, in whatever order', () => {
    expect(ids('en', 'redirect permanent')).toEqual(expect.arrayContaining(['301', '308']));
    expect(ids('en', 'redirect teapot')).toEqual([]);
  });

  it('offers a comparison for two numbers', () => {
    expect(search('en', '401 403').pair).toMatchObject({
      kind: 'pair',
      pair: { left: { id: '401' }, right: { id: '403' } },
    });
  });

  it('says why a whole number is not there', () => {
    expect(search('en', '471').problem).toMatchObject({ kind: 'unregistered', treatedAs: 400 });
    expect(search('en', '777').problem).toMatchObject({ kind: 'out-of-range' });
    expect(search('en', '418').problem).toMatchObject({ kind: 'not-held' });
    expect(search('en', 'zebra')).toMatchObject({ codes: [], problem: undefined });
  });
});
