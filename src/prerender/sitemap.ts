import type { Addresses } from './document.ts';

/** The sitemap: every page that has an address, with the same page in the other languages (sitemaps.org, 0.9). */
export function sitemap(pages: readonly Addresses[]): string {
  const urls = pages.map(({ own, byLanguage, otherwise }) => {
    const alternates = [...byLanguage, { tag: 'x-default', href: otherwise }].map(
      ({ tag, href }) => `    <xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`,
    );
    return `  <url>\n    <loc>${own}</loc>\n${alternates.join('\n')}\n  </url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
