import { type APIRequestContext, expect, test } from '@playwright/test';
import { askedAbout, keptForEver, securityHeaders } from '../../src/serve/headers.ts';

const notFoundIn = { en: 'There is no such page', tr: 'Böyle bir sayfa yok' } as const;

/** Paths at which a drawn page stands, and something that only it says. */
const drawn = [
  ['/en', 'lang="en"'],
  ['/tr', 'lang="tr"'],
  ['/en/codes/404', 'data-path="/en/codes/404"'],
  ['/tr/codes/499-esri', 'data-path="/tr/codes/499-esri"'],
  ['/en/compare/401-vs-403', 'data-path="/en/compare/401-vs-403"'],
  ['/tr/decide', 'data-path="/tr/decide"'],
  ['/en/quiz', 'data-path="/en/quiz"'],
  ['/tr/about', 'data-path="/tr/about"'],
  ['/en/licences', 'data-path="/en/licences"'],
] as const;

/** Paths at which the browser draws, and the language in which it begins. */
const drawnInBrowser = [
  ['/', 'en'],
  ['/codes/404', 'en'],
  ['/about', 'en'],
  ['/licences', 'en'],
  ['/compare/401-vs-403', 'en'],
  ['/tr/compare/403-vs-401', 'tr'],
  ['/tr/compare/499-esri-vs-401', 'tr'],
  ['/en/decide/ask/final', 'en'],
  ['/tr/decide/received/503', 'tr'],
  ['/tr/quiz/practice', 'tr'],
  ['/en/progress', 'en'],
] as const;

const notFound = [
  ['/nowhere', 'en'],
  ['/404', 'en'],
  ['/fr/compare/401-vs-403', 'en'],
  ['/en/nowhere', 'en'],
  ['/en/404', 'en'],
  ['/assets/', 'en'],
  ['/assets/gone.js', 'en'],
  ['/.vite/gone', 'en'],
  ['/tr/nowhere', 'tr'],
  ['/tr/about/more', 'tr'],
  ['/tr/404', 'tr'],
  ['/tr/codes/teapot', 'tr'],
] as const;

/** What any server of the site has to keep to: true status codes, the right pages, the headers, compression. */
export function itServesWell(): void {
  for (const [path, text] of drawn) {
    test(`${path} is the page that was drawn for it`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(200);
      expect(await response.text()).toContain(text);
      expect(response.headers()['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
    });
  }

  for (const [path, language] of drawnInBrowser) {
    test(`${path} is drawn by the browser, in ${language}`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(200);
      const html = await response.text();
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).not.toContain('data-prerendered');
    });
  }

  for (const [path, language] of notFound) {
    test(`${path} is answered with 404 and our page, in ${language}`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(404);
      expect(await response.text()).toContain(notFoundIn[language]);
      expect(response.headers()['cache-control'] ?? '').not.toContain('immutable');
    });
  }

  test('every answer carries the headers that lock the page down', async ({ request }) => {
    for (const path of ['/', '/en/codes/404', '/nowhere', '/early.js', '/data/tr/codes.json']) {
      const headers = (await request.get(path)).headers();
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
      }
      expect(headers['set-cookie'], path).toBeUndefined();
    }
  });

  test('what never changes is kept for ever, and the rest is asked about', async ({ request }) => {
    const html = await (await request.get('/en')).text();
    const hashed = /(\/assets\/[^" ]+\.js)/.exec(html)?.[1] ?? 'no script in /en';
    const content = /(\/content\/[^" ]+\.json)/.exec(html)?.[1] ?? 'no content in /en';
    expect(await cachingOf(request, hashed)).toBe(keptForEver);
    expect(await cachingOf(request, content)).toBe(keptForEver);
    for (const path of [
      '/en',
      '/tr/codes/404',
      '/en/progress',
      '/early.js',
      '/sw.js',
      '/sitemap.xml',
    ]) {
      expect(await cachingOf(request, path), path).toBe(askedAbout);
    }
  });

  test('a page that has not changed is not sent again', async ({ request }) => {
    const etag = (await request.get('/en/codes/404')).headers().etag ?? 'no ETag';
    const again = await request.get('/en/codes/404', { headers: { 'If-None-Match': etag } });
    expect(again.status()).toBe(304);
  });

  test('pages and program are sent compressed', async ({ request }) => {
    for (const path of ['/en/codes/404', '/tr/compare/401-vs-403', '/data/tr/codes.json']) {
      const headers = { 'Accept-Encoding': 'gzip' };
      const response = await request.get(path, { headers });
      expect(response.headers()['content-encoding'], path).toBe('gzip');
      expect(response.headers().vary, path).toContain('Accept-Encoding');
    }
  });
}

async function cachingOf(request: APIRequestContext, path: string): Promise<string | undefined> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return response.headers()['cache-control'];
}
