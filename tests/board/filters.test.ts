import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boardHref,
  filterChoices,
  filterNames,
  passes,
  readBoardView,
} from '../../src/board/filters.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';

const shown = (search: string) =>
  catalog.all
    .filter((code) => passes(code, readBoardView(search).filters))
    .map(({ id }) => id)
    .join(' ');

const anyFilters = fc.record(
  Object.fromEntries(filterNames.map((name) => [name, fc.constantFrom(...filterChoices[name])])),
  { requiredKeys: [] },
);

describe('the filters of the board', () => {
  it('let everything through where none is set', () => {
    expect(shown('')).toBe(catalog.all.map(({ id }) => id).join(' '));
  });

  it.each([
    ['class=3xx&registration=registered', '300 301 302 303 304 305 306 307 308'],
    ['class=beyond', '600 601 783 999'],
    ['sentBy=network', '511'],
    ['caching=never-stored&class=4xx', '428 429 431'],
    ['repetition=yes&class=4xx', '408 421 425 460 499'],
  ])('narrow down by %s', (search, ids) => {
    expect(shown(search)).toBe(ids);
  });

  it('take an unknown choice for none', () => {
    expect(readBoardView('class=7xx&sentBy=aliens&q=x')).toEqual({
      filters: {
        class: undefined,
        registration: undefined,
        sentBy: undefined,
        caching: undefined,
        repetition: undefined,
      },
      query: 'x',
    });
  });

  it('are read back from the address that they make', () => {
    fc.assert(
      fc.property(anyFilters, fc.string(), (filters, query) => {
        const view = readBoardView(boardHref({ filters, query }).slice(1));
        expect(view.query).toBe(query);
        for (const name of filterNames) {
          expect(view.filters[name]).toBe(Reflect.get(filters, name));
        }
      }),
    );
  });

  it('leave something for each single choice', () => {
    for (const name of filterNames) {
      for (const choice of filterChoices[name]) {
        expect(shown(`${name}=${choice}`), `${name} ${choice}`).not.toBe('');
      }
    }
  });
});
