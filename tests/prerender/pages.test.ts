import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { drawnPages, pagePath } from '../../src/prerender/pages.ts';

describe('the pages that are drawn', () => {
  const paths = drawnPages(catalog).map(pagePath);

  it('are home, Decide, the quiz, About, the licences, every code and every curated pair', () => {
    expect(paths).toEqual(
      expect.arrayContaining(['', '/decide', '/quiz', '/about', '/licences', '/404']),
    );
    expect(paths).toEqual(expect.arrayContaining(catalog.all.map(({ id }) => `/codes/${id}`)));
    expect(paths).toEqual(
      expect.arrayContaining(
        catalog.curated.map(({ codes: [left, right] }) => `/compare/${left}-vs-${right}`),
      ),
    );
  });

  it('have an address each', () => {
    expect(new Set(paths).size).toBe(paths.length);
  });
});
