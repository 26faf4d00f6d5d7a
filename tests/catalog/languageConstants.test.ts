import { constants } from 'node:http2';
import { describe, expect, it } from 'vitest';
import { constantsOf, platforms } from '../../src/catalog/languageConstants.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';

const nodeConstants = new Map(
  Object.entries(constants)
    .filter(([name]) => name.startsWith('HTTP_STATUS_'))
    .map(([name, value]) => [name, String(value)]),
);

describe('the names of constants', () => {
  it('are those of Node itself', () => {
    for (const { id } of catalog.all) {
      const { node } = constantsOf(id);
      if (node !== undefined) expect(nodeConstants.get(node), id).toBe(id);
    }
    const told = catalog.all.flatMap(({ id }) => constantsOf(id).node ?? []);
    expect([...nodeConstants.keys()].filter((name) => !told.includes(name))).toEqual([]);
  });

  it.each(platforms)('$name has one for each of the best known codes', ({ id }) => {
    for (const code of ['200', '201', '301', '304', '400', '401', '404', '429', '500', '503']) {
      expect(constantsOf(code)[id], code).toMatch(/^\w+$/);
    }
  });

  it('are different for different codes', () => {
    for (const { id } of platforms) {
      const names = catalog.all.flatMap((code) => constantsOf(code.id)[id] ?? []);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('are none where no platform knows the code', () => {
    expect(constantsOf('104')).toEqual({});
    expect(constantsOf('999')).toEqual({});
  });
});
