import { describe, expect, it } from 'vitest';
import { routeOf } from '../../src/offline/route.ts';
import type { SiteVersion } from '../../src/offline/siteVersion.ts';

const site: SiteVersion = {
  version: 'one',
  entry: 'assets/index-1.js',
  languageTags: ['en', 'tr'],
  contentPath: 'content/1/',
  files: ['early.js', 'en/app.html', 'tr/app.html', 'index.html', 'assets/index-1.js'],
};
const scope = 'https://example.org/learn/';

function routed(path: string, asked: { mode?: string; cache?: string; method?: string } = {}) {
  const request = { method: 'GET', mode: 'cors', cache: 'default', ...asked };
  return routeOf({ ...request, url: new URL(path, scope).href }, scope, site);
}

describe('what answers a request', () => {
  it.each([
    ['en', 'en/app.html'],
    ['en/codes/404', 'en/app.html'],
    ['tr/compare/401-vs-403?side=client', 'tr/app.html'],
    ['tr', 'tr/app.html'],
    ['', 'index.html'],
    ['compare/401-vs-403', 'index.html'],
    ['fr/codes/404', 'index.html'],
    ['english', 'index.html'],
  ])('the page %s comes from the shell %s', (path, file) => {
    expect(routed(path, { mode: 'navigate' })).toEqual({ kind: 'shell', file });
  });

  it.each(['data/en/codes.json', 'data/schema/code.json'])(
    'the open data %s is that of this version, where it is kept',
    (path) => {
      expect(routed(path, { mode: 'navigate' })).toEqual({ kind: 'own-file', file: path });
    },
  );

  it.each(['data/en/codes.json?nosw', 'sitemap.xml', 'en/codes/404?nosw', '?nosw'])(
    'the page %s comes from the network',
    (path) => {
      expect(routed(path, { mode: 'navigate' })).toEqual({ kind: 'network' });
    },
  );

  it('a piece of content comes out of its pack, whichever version has asked', () => {
    expect(routed('content/0/words/en/codes/404.json')).toEqual({
      kind: 'content',
      folder: 'content/0/',
      name: 'words/en/codes/404',
    });
  });

  it('a pack that is to be kept comes from the network', () => {
    expect(routed('content/1/packs/en.json')).toEqual({ kind: 'network' });
  });

  it('a file of the program may be of any version, one under a lasting name is of this one', () => {
    const file = 'assets/index-0.js';
    expect(routed(file)).toEqual({ kind: 'hashed-file', file });
    expect(routed('early.js')).toEqual({ kind: 'own-file', file: 'early.js' });
  });

  it.each([
    ['what is no file of the site', 'data/en/codes.json', {}],
    ['what is sent', 'en/app.html', { method: 'POST' }],
    ['what the host has now', 'en/app.html', { cache: 'no-store' }],
    ['what stands beside the site', 'https://example.org/other/early.js', {}],
    ['another host', 'https://example.com/learn/early.js', {}],
  ])('%s is left to the network', (_, path, asked) => {
    expect(routed(path, asked)).toEqual({ kind: 'network' });
  });
});
