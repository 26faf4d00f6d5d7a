import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { answerWithoutFile } from '../../src/serve/answers.ts';
import { readBuiltSite } from '../../src/serve/builtSite.ts';
import { languageTags } from '../words.ts';
import { dist, drawnPages, isNotFoundPage } from './drawnPages.ts';

function everyMatch(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map(([, found = '']) => found);
}

test('every link within the site leads to something, and every anchor to an element', () => {
  const pages = drawnPages();
  expect(pages.size).toBeGreaterThan(490);
  const ids = new Map([...pages].map(([path, html]) => [path, everyMatch(html, / id="([^"]+)"/g)]));
  const site = readBuiltSite(dist);
  const astray: string[] = [];
  for (const [path, html] of pages) {
    for (const href of everyMatch(html, /<(?:a|link)\b[^>]* href="([^"]+)"/g)) {
      const { origin, pathname, hash } = new URL(href, `http://site${path}`);
      if (origin !== 'http://site') continue;
      const anchors = ids.get(pathname);
      const leadsOn =
        anchors !== undefined ||
        existsSync(join(dist, pathname)) ||
        answerWithoutFile(pathname, site).status === 200;
      if (!leadsOn) astray.push(`${path} → ${href}`);
      const anchor = hash.slice(1);
      if (anchor && anchors && !anchors.includes(anchor)) astray.push(`${path} → ${href}`);
    }
  }
  expect(astray).toEqual([]);
});

test('every page has one main heading, and a title and a description of its own', () => {
  const seen = new Map<string, string>();
  const faults: string[] = [];
  for (const [path, html] of drawnPages()) {
    const language = path.split('/')[1];
    const headings = everyMatch(html, /<h1\b[^>]*>(.)/g).length;
    if (headings !== 1) faults.push(`${path} has ${headings} main headings`);
    if (isNotFoundPage(path)) continue;
    for (const [what, pattern] of [
      ['title', /<title>([^<]+)<\/title>/g],
      ['description', /<meta name="description" content="([^"]+)"/g],
    ] as const) {
      const [text, ...more] = everyMatch(html, pattern);
      const key = `${language} ${what} ${text}`;
      const before = seen.get(key);
      if (text === undefined || more.length > 0) faults.push(`${path} has no single ${what}`);
      if (before !== undefined) faults.push(`${path} has the ${what} of ${before}: ${text}`);
      seen.set(key, path);
    }
  }
  expect(faults).toEqual([]);
});

test('every page that has an address has a picture for sharing, and says what it shows', () => {
  const faults: string[] = [];
  for (const [path, html] of drawnPages()) {
    if (isNotFoundPage(path)) continue;
    const told = (name: string) =>
      everyMatch(html, new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`, 'g'));
    const [address = '', ...more] = told('og:image');
    const file = URL.canParse(address) ? join(dist, new URL(address).pathname) : '';
    if (more.length > 0 || !existsSync(file)) faults.push(`${path} has no single picture`);
    else if (!isPngOf(readFileSync(file), 1200, 630)) faults.push(`${path} has a broken picture`);
    if (told('og:image:alt').length !== 1)
      faults.push(`${path} does not say what its picture shows`);
    if (told('twitter:card').join() !== 'summary_large_image') faults.push(`${path} has no card`);
  }
  expect(faults).toEqual([]);
});

/** Does the file begin and end as a PNG of that size does? */
function isPngOf(file: Buffer, width: number, height: number): boolean {
  return (
    file.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')) &&
    file.readUInt32BE(16) === width &&
    file.readUInt32BE(20) === height &&
    file.subarray(-8, -4).toString('latin1') === 'IEND'
  );
}

/** What a page is, by its path below its language, in the terms of schema.org. */
const types = [
  [/^$/, 'WebSite'],
  [/^\/(codes|compare)\/|^\/decide$/, 'TechArticle BreadcrumbList'],
  [/^\/quiz$/, 'Quiz BreadcrumbList'],
  [/^\/about$/, 'AboutPage BreadcrumbList'],
  [/^\/licences$/, 'WebPage BreadcrumbList'],
] as const;

test('every page that has an address names it, and those of its languages, and what it is', () => {
  const faults: string[] = [];
  const paths = [...drawnPages().keys()];
  for (const [path, html] of drawnPages()) {
    if (isNotFoundPage(path)) continue;
    const below = path.replace(/^\/[^/]+/, '');
    const pathOf = (href: string) => new URL(href).pathname;
    const own = everyMatch(html, /<link rel="canonical" href="([^"]+)"/g).map(pathOf);
    if (own.join() !== path) faults.push(`${path} says that it is ${own}`);
    const others = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    const named = others.map(([, tag, href = '']) => `${tag} ${pathOf(href)}`);
    const wanted = languageTags.map((tag) => `${tag} /${tag}${below}`);
    if (named.sort().join() !== [...wanted, `x-default /en${below}`].sort().join())
      faults.push(`${path} names ${named}`);
    const data = everyMatch(html, /<script type="application\/ld\+json">([^<]+)</g).join();
    const found = everyMatch(data, /"@type":"(\w+)"/g).filter((type) => type !== 'ListItem');
    const [, type] = types.find(([form]) => form.test(below)) ?? [];
    // Which site it is part of stands in between.
    const said = type === 'WebSite' ? found : found.filter((one) => one !== 'WebSite');
    if (said.join(' ') !== type) faults.push(`${path} says that it is ${said.join(' ')}`);
  }
  expect(paths.length).toBeGreaterThan(490);
  expect(faults).toEqual([]);
});

test('the sitemap names every page that has an address, and no other', () => {
  const addresses = everyMatch(readFileSync(join(dist, 'sitemap.xml'), 'utf8'), /<loc>([^<]+)</g);
  const paths = addresses.map((address) => new URL(address).pathname).sort();
  const drawn = [...drawnPages().keys()].filter((path) => !isNotFoundPage(path)).sort();
  expect(paths).toEqual(drawn);
});

for (const language of languageTags) {
  test(`every page is valid HTML, ${language}`, async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'void-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off' },
    });
    const faults = new Map<string, string>();
    for (const [path, html] of drawnPages()) {
      if (path.split('/')[1] !== language) continue;
      const { results } = await validator.validateString(html);
      for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
        if (!faults.has(`${ruleId}: ${message}`)) {
          faults.set(`${ruleId}: ${message}`, `${path} ${selector}`);
        }
      }
    }
    expect(Object.fromEntries(faults)).toEqual({});
  });
}
