import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { codeTextIn, readCode } from '../../src/catalog/readCode.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';

describe('a text that should name a status code', () => {
  it('names a code of the catalog', () => {
    expect(readCode(' 404 ', catalog)).toMatchObject({ kind: 'known', code: { id: '404' } });
  });

  it.each([
    ['299', 200, '200'],
    ['471', 400, '400'],
    ['589', 500, '500'],
  ])('is treated as the x00 of its class where it is not registered: %s', (text, treatedAs, id) => {
    expect(readCode(text, catalog)).toMatchObject({
      kind: 'unregistered',
      treatedAs,
      nearest: { id },
    });
  });

  it('finds the closest code of the class where a catalog lacks x00', () => {
    const small = createCatalog(catalog.all.filter(({ id }) => ['304', '308'].includes(id)));
    expect(readCode('399', small)).toMatchObject({ treatedAs: 300, nearest: { id: '308' } });
    expect(readCode('199', small)).toMatchObject({ kind: 'unregistered', nearest: undefined });
  });

  it('means the registered code, or the one met most, where the number alone is given', () => {
    expect(readCode('451', catalog)).toMatchObject({
      code: { reasonPhrase: 'Unavailable For Legal Reasons' },
    });
    expect(readCode('499', catalog)).toMatchObject({ code: { owner: 'nginx' } });
    expect(readCode('499-esri', catalog)).toMatchObject({ code: { owner: 'esri' } });
  });

  it('is not called unregistered for the zeros before it', () => {
    expect(readCode('0404', catalog)).toMatchObject({ kind: 'known', code: { id: '404' } });
    expect(readCode('0471', catalog)).toMatchObject({ kind: 'unregistered', number: 471 });
  });

  it('may lie beyond the range where somebody uses it all the same', () => {
    expect(readCode('999', catalog)).toMatchObject({ code: { owner: 'linkedin' } });
  });

  it.each(['99', '602', '998', '40400', '0'])('is out of range: %s', (text) => {
    expect(readCode(text, catalog).kind).toBe('out-of-range');
  });

  it.each(['teapot', '', '4o4', '-404', '4.04'])('is not a number: “%s”', (text) => {
    expect(readCode(text, catalog).kind).toBe('not-a-number');
  });
});

describe('a text that somebody has pasted', () => {
  it.each([
    ['502 Bad Gateway', '502'],
    ['HTTP/1.1 502 Bad Gateway', '502'],
    ['HTTP/2 404', '404'],
    ['Error: 503.', '503'],
    [' 404 ', '404'],
    ['499-esri', '499-esri'],
    ['0404', '0404'],
    ['404 or 410', '404 or 410'],
    ['teapot', 'teapot'],
  ])('says of a code: %s', (text, said) => {
    expect(codeTextIn(text)).toBe(said);
  });
});
