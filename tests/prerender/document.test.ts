// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { drawnDocument, shellDocument } from '../../src/prerender/document.ts';
import { drawnPages } from '../../src/prerender/pages.ts';
import { sitemap } from '../../src/prerender/sitemap.ts';
import { structuredData } from '../../src/prerender/structuredData.ts';

const template = `<!doctype html>
<html lang="en">
  <head>
    <meta name="description" content="A template." />
    <title>Template</title>
    <script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/shared.js">
    <link rel="stylesheet" crossorigin href="/assets/style.css">
    <link rel="preload" as="fetch" crossorigin="anonymous" href="/content/1/catalog.json">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

const head = { title: 'A & "B" · Statuscope', description: 'Tells <code> apart.' };
const addresses = {
  own: 'https://example.org/tr/quiz',
  byLanguage: [
    { tag: 'en', href: 'https://example.org/en/quiz' },
    { tag: 'tr', href: 'https://example.org/tr/quiz' },
  ],
  otherwise: 'https://example.org/en/quiz',
};

const picture = { href: 'https://example.org/tr/quiz.png', alt: 'A & "B"' };

const parts = {
  template,
  languageTag: 'tr',
  direction: 'ltr',
  manifest: '/tr/manifest.json',
} as const;

function written(extra: object = {}): Document {
  const html = drawnDocument({
    ...parts,
    path: '/tr/quiz',
    drawing: { head, html: '<h1>$& drawn</h1>' },
    publicPage: { addresses, picture },
    structuredData: { name: '</script><b>' },
    scripts: ['/assets/quiz.js'],
    ...extra,
  });
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('a drawn document', () => {
  it('says its language, title and description, whatever signs are in them', () => {
    const page = written();
    expect(page.documentElement.lang).toBe('tr');
    expect(page.title).toBe(head.title);
    expect(page.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(
      head.description,
    );
  });

  it('holds the drawing as it is, with the path that it is of', () => {
    const root = written().getElementById('root');
    expect(root?.dataset.path).toBe('/tr/quiz');
    expect(root?.innerHTML).toBe('<h1>$&amp; drawn</h1>');
  });

  it('has its styles fetched at once, and its program, which it only names, when it is painted', () => {
    const page = written();
    expect(page.querySelector('link[rel="stylesheet"]')).not.toBeNull();
    expect(
      page.querySelector('script[src], link[rel="modulepreload"], link[rel="preload"]'),
    ).toBeNull();
    const named = (name: string) =>
      page.querySelector(`meta[name="statuscope:${name}"]`)?.getAttribute('content')?.split(' ');
    expect(named('program')).toEqual(['/assets/shared.js', '/assets/index.js']);
    expect(named('needed')).toEqual(['/content/1/catalog.json', '/assets/quiz.js']);
  });

  it('waits for its typefaces in what stands in for them', () => {
    expect(written().documentElement.dataset.typefaces).toBeUndefined();
  });

  it('names its own address and that of every language', () => {
    const page = written();
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(addresses.own);
    const alternates = [...page.querySelectorAll('link[rel="alternate"]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
    expect(alternates).toEqual([
      ['en', 'https://example.org/en/quiz'],
      ['tr', 'https://example.org/tr/quiz'],
      ['x-default', 'https://example.org/en/quiz'],
    ]);
  });

  it('keeps data from ending the element that it stands in', () => {
    const page = written();
    const data = page.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    expect(JSON.parse(data)).toEqual({ name: '</script><b>' });
    expect(page.querySelector('b')).toBeNull();
  });

  it('shows its picture, whole and large, where it is shared', () => {
    const page = written();
    const said = (name: string) =>
      page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
    expect(said('og:image')).toBe(picture.href);
    expect(said('og:image:type')).toBe('image/png');
    expect([said('og:image:width'), said('og:image:height')]).toEqual(['1200', '630']);
    expect(said('og:image:alt')).toBe(picture.alt);
    expect(said('twitter:card')).toBe('summary_large_image');
  });

  it.each([
    ['tr', 'tr_TR'],
    ['en', 'en_US'],
  ])('says its language as Open Graph wants it, with a territory: %s', (languageTag, locale) => {
    const said = written({ languageTag }).querySelector('meta[property="og:locale"]');
    expect(said?.getAttribute('content')).toBe(locale);
  });

  it('is not to be indexed where it has no address', () => {
    const page = written({ publicPage: undefined });
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(page.querySelector('link[rel="canonical"]')).toBeNull();
    expect(page.querySelector('meta[property="og:image"]')).toBeNull();
  });
});

describe('a shell', () => {
  it('is empty, not to be indexed, and shows a way to go on without a script', () => {
    const html = shellDocument(parts, [
      { languageTag: 'tr', text: 'Metin', way: 'Yol', href: '/tr' },
    ]);
    expect(html).toContain('<div id="root"></div>');
    expect(html).toContain('<a href="/tr">Yol</a>');
    expect(html).toContain('noindex');
    expect(html).not.toContain('data-prerendered');
  });

  it('has its typefaces from the beginning, for it shows nothing before its program has come', () => {
    expect(shellDocument(parts, [])).toMatch(/<html[^>]* data-typefaces>/);
  });
});

describe('what a page says of itself to machines', () => {
  const described = {
    head,
    languageTag: 'tr',
    own: addresses.own,
    home: 'https://example.org/tr',
    homeName: 'Tüm kodlar',
  };

  it('is a quiz where it is one, and has its place below home', () => {
    expect(structuredData({ ...described, page: { kind: 'quiz' } })).toMatchObject({
      '@graph': [
        { '@type': 'Quiz', name: head.title, inLanguage: 'tr', url: addresses.own },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [{ item: 'https://example.org/tr' }, { item: addresses.own }],
        },
      ],
    });
  });

  it.each([
    ['about', 'AboutPage'],
    ['licences', 'WebPage'],
  ] as const)('is of its own kind, and below home: %s', (kind, type) => {
    expect(structuredData({ ...described, page: { kind } })).toMatchObject({
      '@graph': [{ '@type': type, url: addresses.own }, { '@type': 'BreadcrumbList' }],
    });
  });

  it('is an article where it is of a code or a comparison, or Decide, and below home', () => {
    const kinds = ['code', 'comparison', 'decide'];
    const pages = drawnPages(catalog).filter(({ kind }) => kinds.includes(kind));
    expect(new Set(pages.map(({ kind }) => kind)).size).toBe(kinds.length);
    for (const page of pages) {
      expect(structuredData({ ...described, page })).toMatchObject({
        '@graph': [{ '@type': 'TechArticle', url: addresses.own }, { '@type': 'BreadcrumbList' }],
      });
    }
  });

  it('is the whole site at home, and nothing where there is no page', () => {
    expect(structuredData({ ...described, page: { kind: 'home' } })).toMatchObject({
      '@type': 'WebSite',
      url: described.home,
      inLanguage: 'tr',
    });
    expect(structuredData({ ...described, page: { kind: 'not-found' } })).toBeUndefined();
  });
});

describe('the sitemap', () => {
  it('holds every page with its languages', () => {
    const map = new DOMParser().parseFromString(sitemap([addresses]), 'application/xml');
    expect(map.querySelector('url > loc')?.textContent).toBe(addresses.own);
    expect(map.getElementsByTagName('xhtml:link')).toHaveLength(3);
  });
});
