import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { readPair } from '../../src/catalog/pair.ts';
import { readCode } from '../../src/catalog/readCode.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { isPseudo, languages } from '../../src/i18n/languages.ts';
import { drawnPages, pagePath } from '../../src/prerender/pages.ts';
import { readMode } from '../../src/quiz/mode.ts';
import { themes } from '../../src/scenarios/item.ts';
import {
  answerWithoutFile,
  forms,
  isNobodysAddress,
  needlessEnd,
  shorterPath,
} from '../../src/serve/answers.ts';
import * as addresses from '../servers/addresses.ts';

const languageTags = languages.map(({ tag }) => tag).filter((tag) => !isPseudo(tag));
const site = { languageTags, codeIds: new Set(catalog.all.map(({ id }) => id)) };
const answer = (path: string) => answerWithoutFile(path, site);

/** Does the app draw a page at this path, rather than what is wrong with it? */
function drawsPage(path: string): boolean {
  const address = readAddress(path);
  switch (address.kind) {
    case 'elsewhere':
      return drawsPage(address.path);
    case 'no-language':
      return drawsPage(path === '/' ? '/en' : `/en${path}`);
    case 'unknown-language':
      return false;
    case 'page': {
      const { page } = address;
      switch (page.name) {
        case 'not-found':
          return false;
        case 'compare':
          return page.slug === undefined || readPair(page.slug, catalog).kind === 'pair';
        case 'code':
          return readCode(page.text, catalog).kind === 'known';
        case 'quiz':
          return readMode(page.parts, (id) => catalog.byId(id) !== undefined) !== 'unknown';
        default:
          return true;
      }
    }
  }
}

const filed = new Set(
  languageTags.flatMap((tag) => drawnPages(catalog).map((page) => `/${tag}${pagePath(page)}`)),
);
/** Does a server answer with 200, or lead to where one does? */
function isServed(path: string): boolean {
  const shorter = shorterPath(path);
  if (shorter !== undefined) return isServed(shorter);
  return (filed.has(path) && !isNobodysAddress(path)) || answer(path).status === 200;
}

describe('an address', () => {
  it('is answered as what the servers are held to', () => {
    for (const [path] of addresses.drawn) expect(filed, path).toContain(path);
    for (const [path, tag] of addresses.drawnInBrowser) {
      const file = path.startsWith(`/${tag}`) ? `${tag}/app.html` : 'index.html';
      expect(answer(path), path).toEqual({ file, status: 200 });
    }
    for (const [path, tag] of addresses.notFound) {
      const file = path.startsWith(`/${tag}/`) ? `${tag}/404.html` : '404.html';
      expect(answer(path), path).toEqual({ file, status: 404 });
    }
  });

  it('is served, as the app writes it, exactly if the app draws a page there', () => {
    const words = `compare codes decide quiz progress about licences ask facts map received practice
      sprint daily exam theme pair final marathon nowhere app index fr 404 404.html 299 499-esri 404-vs-410 404-vs-404
      299-vs-404 404-vs-299 499-esri-vs-499 404-vs-410-vs-500 404-nobody-vs-410 ${themes.join(' ')}`.split(
      /\s+/,
    );
    const below = (paths: readonly string[]) =>
      paths.flatMap((path) => words.map((word) => `${path}/${word}`));
    const one = below(['', '/en', '/tr']);
    const two = below(one);
    const three = below(two);
    const four = below(three.filter(drawsPage));
    const all = ['/', '/en', '/tr', ...one, ...two, ...three, ...four];
    expect(all.filter(drawsPage).length).toBeGreaterThan(200);
    expect(all.filter((path) => isServed(path) !== drawsPage(path))).toEqual([]);
  });

  it.each([
    '/EN/codes/404',
    '/en-us/codes/404',
    '/en/compare/202-403',
    '/tr/compare/202-VS-403',
    '/en/compare/0404-vs-410',
  ])(
    'that is written otherwise is not found, though the app leads from there to the page: %s',
    (path) => {
      expect({ served: isServed(path), drawn: drawsPage(path) }).toEqual({
        served: false,
        drawn: true,
      });
    },
  );

  it('with a slash or `.html` at its end leads to the one without, on this host', () => {
    for (const [path, address] of addresses.withNeedlessEnd) {
      const [[asked = ''], [found]] = [path.split('?'), address.split('?')];
      expect(shorterPath(asked)).toBe(found);
      expect(readAddress(asked)).toEqual({ kind: 'elsewhere', path: found });
    }
    for (const path of ['/', '//', '/en', '//evil.example/', '/\\evil.example/', '/%5Cevil/']) {
      expect(shorterPath(path), path).toBeUndefined();
    }
    for (const path of ['/en/codes', '//evil.example.html', '/\\evil.html', '/%5Cevil.html']) {
      expect(shorterPath(path), path).toBeUndefined();
    }
  });

  it('is that of a file where the program asks for a shell, or a server for what says "not found"', () => {
    for (const path of [
      '/index.html',
      '/en/app.html',
      '/pt-BR/app.html',
      '/404.html',
      '/tr/404.html',
    ]) {
      expect(shorterPath(path), path).toBeUndefined();
    }
  });
});

it('nginx tells the same addresses apart', () => {
  const file = join(import.meta.dirname, '../../src/serve/nginx.conf');
  const locations = [...readFileSync(file, 'utf8').matchAll(/location ~ "(.+)" \{/g)];
  const inLanguage = `^/(?<language>${languageTags.join('|')})`;
  expect(locations.map(([, form]) => form)).toEqual([
    needlessEnd,
    `${inLanguage}/(${forms.drawnInBrowser})$`,
    `${inLanguage}/(${forms.pair})$`,
    `^/(${forms.drawnInBrowser}|${forms.drawnByBuild})$`,
    `^/(${forms.pair})$`,
    `^/(${forms.code})$`,
  ]);
});

it('only what is no page of its own is answered as that, and not the code 404', () => {
  const files = ['/404', '/tr/404', '/tr/404.html', '/index', '/tr/app'];
  expect(files.filter(isNobodysAddress)).toEqual(files);
  expect(['/tr/codes/404', '/tr/compare/401-vs-404', '/tr'].filter(isNobodysAddress)).toEqual([]);
});
