import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { readCode } from '../../src/catalog/readCode.ts';

describe('a text that should name a status code', () => {
  it('names a code of the catalog', () => {
    expect(readCode(' 404 ', catalog)).toMatchObject({ kind: 'known', code: { id: '404' } });
  });

  it.each([
    ['299', 200, '200'],
    ['471', 400, '400'],
    ['599', 500, '500'],
  ])('is treated as the x00 of its class where it is not registered: %s', (text, treatedAs, id) => {
    expect(readCode(text, catalog)).toMatchObject({
      kind: 'unregistered',
      treatedAs,
      nearest: { id },
    });
  });

  it('finds the closest code of the class where the catalog lacks x00', () => {
    expect(readCode('399', catalog)).toMatchObject({ treatedAs: 300, nearest: { id: '308' } });
  });

  it('has nothing near where the catalog holds no code of the class', () => {
    expect(readCode('199', catalog)).toMatchObject({ kind: 'unregistered', nearest: undefined });
  });

  it('is told from a number that is registered but not held', () => {
    expect(readCode('418', catalog)).toMatchObject({ kind: 'not-held', nearest: { id: '400' } });
  });

  it.each(['99', '600', '999', '40400', '0'])('is out of range: %s', (text) => {
    expect(readCode(text, catalog).kind).toBe('out-of-range');
  });

  it.each(['teapot', '', '4o4', '-404', '4.04'])('is not a number: “%s”', (text) => {
    expect(readCode(text, catalog).kind).toBe('not-a-number');
  });
});
