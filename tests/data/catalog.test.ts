import { STATUS_CODES } from 'node:http';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { isRegistered } from '../../src/catalog/registeredNumbers.ts';
import type { Source } from '../../src/catalog/source.ts';
import { sourceUrl } from '../../src/catalog/source.ts';
import { classOf, type StatusCode } from '../../src/catalog/statusCode.ts';

const first22 =
  '200 201 202 204 301 302 303 304 307 308 400 401 403 404 409 410 422 429 500 502 503 504';

const ids = (codes: readonly StatusCode[]) => codes.map(({ id }) => id).join(' ');

/** RFC 9110 section 15.1, as far as the catalog holds them. */
const heuristicallyCacheable = '200 203 204 206 300 301 308 404 405 410 414 501'.split(' ');

function sourcesOf(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return [];
  const here =
    'kind' in value && (value.kind === 'rfc' || value.kind === 'page') ? [value as Source] : [];
  return [...here, ...Object.values(value).flatMap(sourcesOf)];
}

function mustFields(id: string): string[] {
  return catalog.byId(id)?.fields.must.map(({ name }) => name) ?? [];
}

describe('the catalog', () => {
  it('holds the codes that people meet first', () => {
    expect(ids(catalog.all)).toBe(first22);
  });

  it.each(catalog.all)(
    'calls $id what Node calls it, or tells why not',
    ({ number, reasonPhrase }) => {
      // Node still has the name of RFC 4918; RFC 9110 renamed 422.
      const known: Record<number, string> = { 422: 'Unprocessable Content' };
      expect(reasonPhrase).toBe(known[number] ?? STATUS_CODES[number]);
    },
  );

  it.each(catalog.all)('names a well-formed source for every fact of $id', (code) => {
    const facts = Object.values(code).filter(
      (value) => typeof value === 'object' && 'value' in value,
    );
    expect(facts.length).toBeGreaterThan(8);
    for (const fact of facts) expect(sourcesOf(fact)).toHaveLength(1);
    for (const source of sourcesOf(code)) {
      expect(() => new URL(sourceUrl(source))).not.toThrow();
      if (source.kind === 'rfc') expect(source.section).toMatch(/^\d+(\.\d+)*$/);
    }
  });

  it.each(catalog.all)('has the number, the class and the registration of $id right', (code) => {
    expect(String(code.number)).toBe(code.id);
    expect(classOf(code.number)).toBe(`${code.id[0]}xx`);
    expect(isRegistered(code.number)).toBe(code.registration.value === 'registered');
    expect(code.finality.value).toBe(code.number < 200 ? 'interim' : 'final');
  });

  it('calls heuristically cacheable exactly what RFC 9110 section 15.1 does', () => {
    const claimed = catalog.all.filter(({ caching }) => caching.value === 'heuristic');
    expect(ids(claimed)).toBe(
      ids(catalog.all.filter(({ id }) => heuristicallyCacheable.includes(id))),
    );
  });

  it('requires the fields that the RFCs require, and no others', () => {
    expect(mustFields('401')).toEqual(['WWW-Authenticate']);
    expect(mustFields('304')).toEqual([
      'Cache-Control',
      'Content-Location',
      'Date',
      'ETag',
      'Expires',
      'Vary',
    ]);
    const others = catalog.all.filter(({ id }) => !['401', '304'].includes(id));
    expect(others.flatMap(({ id }) => mustFields(id))).toEqual([]);
  });

  it('lets only 204 and 304 go without content', () => {
    expect(ids(catalog.all.filter(({ content }) => content.value === 'none'))).toBe('204 304');
  });

  it('keeps the method on 307 and 308 alone', () => {
    const kept = catalog.all.filter(({ redirectMethod }) => redirectMethod?.value === 'kept');
    expect(ids(kept)).toBe('307 308');
  });

  it('forbids caches to store 429 alone', () => {
    const never = catalog.all.filter(({ caching }) => caching.value === 'never-stored');
    expect(ids(never)).toBe('429');
  });

  it('gives every redirect that is followed a method and a Location', () => {
    const redirects = catalog.all.filter(
      ({ id, number }) => classOf(number) === '3xx' && id !== '304',
    );
    for (const code of redirects) {
      expect(code.redirectMethod, code.id).toBeDefined();
      expect(code.fields.should.map(({ name }) => name)).toContain('Location');
    }
  });
});
