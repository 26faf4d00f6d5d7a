import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { sourceUrl } from '../../src/catalog/source.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { citedSources } from '../../src/entry/citedSources.ts';
import { openDataFiles } from '../../src/publish/openData.ts';
import { codeRecordSchema } from '../../src/publish/schema.ts';

const cited = citedSources(catalog);

/** What a source is counted under: an RFC or a standard as a whole, any other page by itself. */
const withoutPlace = (url: string) => url.replace(/#.*/, '');

/** All sources that the open data names beside facts and former names. */
const published = openDataFiles()
  .filter(({ fileName }) => fileName.startsWith('en/codes/'))
  .map(({ source }) => v.parse(codeRecordSchema, JSON.parse(source)))
  .flatMap(({ facts, formerPhrases }) => [
    ...facts.flatMap(({ statements }) => statements.map(({ source }) => source)),
    ...formerPhrases.map(({ source }) => source),
  ]);

describe('the sources that are counted', () => {
  it('are those of two codes and their pair, told by hand', () => {
    const codes = ['401', '404'].flatMap((id) => catalog.byId(id) ?? []);
    const pairs = catalog.curated.filter((pair) => pair.codes.join(' ') === '401 403');
    const { statements, inPractice, standards, sites } = citedSources(
      createCatalog(codes, [], pairs),
    );
    const counts = (list: readonly { name: string; title: string; statements: number }[]) =>
      list.map((one) => `${one.name} ${one.title}: ${one.statements}`);
    expect(counts(standards)).toEqual([
      // Of 404 its reason, what became of the request, next move, repetition, content, caching, sender and finality;
      // 401 has the same, and a field.
      'RFC 9110 HTTP Semantics: 17',
      'WHATWG Fetch Standard: 3',
      'IANA HTTP Status Code Registry: 2',
      'WHATWG HTML Standard: 1',
    ]);
    expect(sites.map(({ host, statements }) => `${host}: ${statements}`)).toEqual([
      'developers.google.com: 2',
      'www.django-rest-framework.org: 1',
    ]);
    expect(statements).toBe(26);
    expect(inPractice).toBe(0);
  });

  it('are every source that is shown beside a fact, a former name or a case, and no other', () => {
    const addresses = [
      ...cited.standards.map(({ url }) => url),
      ...cited.sites.flatMap(({ pages }) => pages.map(({ url }) => url)),
    ].map(withoutPlace);
    const hosts = new Set(cited.standards.map(({ url }) => new URL(url).host));
    const ofPairs = catalog.curated.flatMap(({ inTheWild }) => inTheWild.map(sourceUrl));
    const shown = [...published.map(({ url }) => url), ...ofPairs].map(withoutPlace);
    for (const address of shown) {
      const { host } = new URL(address);
      const isPart = hosts.has(host) && host !== 'www.rfc-editor.org';
      if (!isPart) expect(addresses).toContain(address);
    }
    const shownHosts = new Set(shown.map((address) => new URL(address).host));
    for (const address of addresses) expect(shownHosts).toContain(new URL(address).host);
  });

  it('are practice where the open data says so', () => {
    expect(cited.inPractice).toBe(published.filter(({ practice }) => practice).length);
    expect(cited.inPractice).toBeGreaterThan(0);
  });

  it('add up to all statements', () => {
    const sum = [...cited.standards, ...cited.sites].reduce((all, one) => all + one.statements, 0);
    expect(sum).toBe(cited.statements);
    expect(cited.statements).toBeGreaterThan(13 * catalog.all.length);
    for (const site of cited.sites) {
      expect(site.pages.reduce((all, page) => all + page.statements, 0)).toBe(site.statements);
    }
  });

  it('come in the order of their weight, RFC 9110 before all', () => {
    expect(cited.standards[0]?.name).toBe('RFC 9110');
    for (const list of [cited.standards, cited.sites]) {
      const counts = list.map(({ statements }) => statements);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });
});
