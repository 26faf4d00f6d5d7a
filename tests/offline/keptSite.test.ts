import { beforeEach, describe, expect, it } from 'vitest';
import { createKeptSite, type KeptSite } from '../../src/offline/keptSite.ts';
import type { Route } from '../../src/offline/route.ts';
import type { SiteVersion } from '../../src/offline/siteVersion.ts';
import { createFakeCaches } from './fakeCaches.ts';

const scope = 'https://example.org/';

function versionOf(version: string): SiteVersion {
  return {
    version,
    entry: `assets/index-${version}.js`,
    languageTags: ['en', 'tr'],
    contentPath: `content/${version}/`,
    files: [
      'early.js',
      'index.html',
      'en/app.html',
      'tr/app.html',
      `assets/index-${version}.js`,
      `content/${version}/packs/shared.json`,
      `content/${version}/licences.json`,
    ],
  };
}

/** What the host has: the files of one version. */
function filesOf(version: string): Map<string, string> {
  const shell = `<script src="/assets/index-${version}.js"></script>`;
  const pack = (tag: string) => JSON.stringify({ [`words/${tag}/quiz`]: { from: version } });
  return new Map([
    ['early.js', `early ${version}`],
    ['index.html', shell],
    ['en/app.html', shell],
    ['tr/app.html', shell],
    [`assets/index-${version}.js`, `program ${version}`],
    [`content/${version}/packs/shared.json`, JSON.stringify({ catalog: { from: version } })],
    [`content/${version}/licences.json`, `licences ${version}`],
    [`content/${version}/packs/en.json`, pack('en')],
    [`content/${version}/packs/tr.json`, pack('tr')],
    ...['en', 'tr'].flatMap((tag) => [
      [`data/${tag}/codes.json`, `codes ${tag} ${version}`] as const,
      [`data/${tag}/codes/404.json`, `404 ${tag} ${version}`] as const,
    ]),
  ]);
}

let caches: CacheStorage;
let host: Map<string, string>;
let asked: string[];

function siteOf(version: string): KeptSite {
  return createKeptSite(versionOf(version), {
    caches,
    scope,
    fetch: async (address) => {
      const file = address.slice(scope.length);
      asked.push(file);
      const content = host.get(file);
      return new Response(content ?? 'gone', { status: content === undefined ? 404 : 200 });
    },
  });
}

async function textOf(site: KeptSite, route: Route): Promise<string | undefined> {
  return (await site.answer(route))?.text();
}

const shell: Route = { kind: 'shell', file: 'en/app.html' };
const script = (version: string): Route => ({
  kind: 'hashed-file',
  file: `assets/index-${version}.js`,
});
const words = (version: string, tag: string): Route => ({
  kind: 'content',
  folder: `content/${version}/`,
  name: `words/${tag}/quiz`,
});

beforeEach(() => {
  caches = createFakeCaches();
  host = filesOf('1');
  asked = [];
});

describe('a version that is kept', () => {
  it('answers with its shell, its program and the content that no language is needed for', async () => {
    const site = siteOf('1');
    await site.install();
    expect(await textOf(site, shell)).toContain('index-1.js');
    expect(await textOf(site, script('1'))).toBe('program 1');
    expect(await textOf(site, { kind: 'own-file', file: 'early.js' })).toBe('early 1');
    const catalog: Route = { kind: 'content', folder: 'content/1/', name: 'catalog' };
    expect(await textOf(site, catalog)).toBe('{"from":"1"}');
    const licences: Route = { kind: 'content', folder: 'content/1/', name: 'licences' };
    expect(await textOf(site, licences)).toBe('licences 1');
  });

  it('has the words of a language once that is kept, and of no other', async () => {
    const site = siteOf('1');
    await site.install();
    expect(await site.answer(words('1', 'tr'))).toBeUndefined();
    await site.keepLanguage('tr');
    expect(await textOf(site, words('1', 'tr'))).toBe('{"from":"1"}');
    expect(await site.answer(words('1', 'en'))).toBeUndefined();
  });

  it('has the open data of a language, as far as About leads to it, once that is kept', async () => {
    const site = siteOf('1');
    await site.install();
    await site.keepLanguage('tr');
    const data = (file: string): Route => ({ kind: 'own-file', file: `data/${file}` });
    expect(await textOf(site, data('tr/codes.json'))).toBe('codes tr 1');
    expect(await textOf(site, data('tr/codes/404.json'))).toBe('404 tr 1');
    expect(await site.answer(data('en/codes.json'))).toBeUndefined();
  });

  it('has nothing to say where nothing is kept, and keeps nothing by being asked', async () => {
    const site = siteOf('1');
    for (const route of [shell, script('1'), words('1', 'en'), { kind: 'network' } as const])
      expect(await site.answer(route)).toBeUndefined();
    expect(await caches.keys()).toEqual([]);
  });

  it('is not kept where a file is missing; what had come is not fetched again', async () => {
    const site = siteOf('1');
    host.delete('early.js');
    await expect(site.install()).rejects.toThrow('404 for early.js');
    await expect
      .poll(async () => (await (await caches.open('statuscope:/:1')).keys()).length)
      .toBe(6);
    host = filesOf('1');
    asked = [];
    await site.install();
    expect(asked).toEqual(['early.js']);
  });

  it('is not kept where the host has another version by now', async () => {
    host.set('tr/app.html', filesOf('2').get('tr/app.html') ?? '');
    await expect(siteOf('1').install()).rejects.toThrow('tr/app.html is of another version');
  });
});

describe('a new version', () => {
  beforeEach(async () => {
    const site = siteOf('1');
    await site.install();
    await site.keepLanguage('tr');
    host = filesOf('2');
    asked = [];
  });

  it('keeps the languages that the one before has kept', async () => {
    const site = siteOf('2');
    await site.install();
    expect(await textOf(site, words('2', 'tr'))).toBe('{"from":"2"}');
    expect(await site.answer(words('2', 'en'))).toBeUndefined();
  });

  it('leaves the program and the words of the one before to pages that are open', async () => {
    const site = siteOf('2');
    await site.install();
    expect(await textOf(site, shell)).toContain('index-2.js');
    expect(await textOf(site, script('1'))).toBe('program 1');
    expect(await textOf(site, words('1', 'tr'))).toBe('{"from":"1"}');
  });

  it('deletes the one before when nobody needs it, and nothing of another site', async () => {
    await caches.open('statuscope:/other/:1');
    const site = siteOf('2');
    await site.install();
    await site.dropOthers();
    expect(await caches.keys()).toEqual(['statuscope:/other/:1', 'statuscope:/:2']);
    expect(await site.answer(script('1'))).toBeUndefined();
    expect(await textOf(site, script('2'))).toBe('program 2');
  });

  it('keeps a language that was opened while it waited before it deletes the one before', async () => {
    const site = siteOf('2');
    await site.install();
    host = filesOf('1');
    await siteOf('1').keepLanguage('en');
    host = filesOf('2');
    await site.dropOthers();
    expect(await textOf(site, words('2', 'en'))).toBe('{"from":"2"}');
  });

  it('deletes nothing while a language does not come', async () => {
    const site = siteOf('2');
    await site.install();
    host = filesOf('1');
    await siteOf('1').keepLanguage('en');
    await expect(site.dropOthers()).rejects.toThrow('404 for content/2/packs/en.json');
    expect(await textOf(site, words('1', 'en'))).toBe('{"from":"1"}');
  });
});
