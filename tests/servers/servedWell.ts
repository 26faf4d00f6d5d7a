import { type APIRequestContext, expect, test } from '@playwright/test';
import { askedAbout, keptForEver, securityHeaders } from '../../src/serve/headers.ts';
import { drawn, drawnInBrowser, notFound, withNeedlessEnd } from './addresses.ts';

const notFoundIn = { en: 'There is no such page', tr: 'Böyle bir sayfa yok' } as const;

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

  for (const [path, address] of withNeedlessEnd) {
    test(`${path} leads for good to ${address}`, async ({ request }) => {
      for (const ask of [request.get, request.head]) {
        const response = await ask.call(request, path, { maxRedirects: 0 });
        expect(response.status()).toBe(301);
        expect(response.headers().location).toBe(address);
      }
    });
  }

  test('what is sent to an address with a slash too many is not sent on', async ({ request }) => {
    expect((await request.post('/en/', { maxRedirects: 0 })).status()).not.toBe(301);
  });

  test('the shells are given to the program by the names of their files', async ({ request }) => {
    for (const path of ['/index.html', '/en/app.html', '/tr/app.html']) {
      const response = await request.get(path, { maxRedirects: 0 });
      expect(response.status(), path).toBe(200);
      expect(await response.text(), path).toContain('<script type="module"');
    }
  });

  test('no address leads to another host', async ({ request, baseURL }) => {
    for (const path of [
      '//evil.example/',
      '///evil.example//',
      '/%5Cevil.example/',
      '/%2Fevil.example/',
      '//evil.example.html',
      '/%2Fevil.example.html',
      '/en//evil.example/',
      '/en/%0D%0ALocation:evil.example/',
    ]) {
      const response = await request.get(`${baseURL}${path}`, { maxRedirects: 0 });
      const { location = path } = response.headers();
      if (response.status() === 301) expect(location, path).toMatch(/^\/[a-z]/);
      else expect(response.status(), path).toBe(404);
    }
  });

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
