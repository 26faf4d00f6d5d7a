import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { drawnPages, pagePath, somePages } from '../../src/prerender/pages.ts';

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

  it('are few where few are wanted: each that is like no other, and of the rest some from all over', () => {
    const few = somePages(drawnPages(catalog), 20).map(pagePath);
    expect(few).toEqual(
      expect.arrayContaining(['', '/decide', '/quiz', '/about', '/licences', '/404']),
    );
    expect(few.filter((path) => path.startsWith('/codes/')).length).toBeGreaterThan(4);
    expect(few.filter((path) => path.startsWith('/compare/')).length).toBeGreaterThan(4);
  });

  it.each([1, 5, 6, 7, 20, 100, 5000])('are never more than wanted, nor fewer: %i', (most) => {
    const some = somePages(drawnPages(catalog), most).map(pagePath);
    expect(new Set(some).size).toBe(Math.min(most, paths.length));
  });

  it('have an address each', () => {
    expect(new Set(paths).size).toBe(paths.length);
  });
});
