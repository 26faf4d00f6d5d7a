import type { PageHead } from '../ui/usePageHead.ts';
import type { DrawnPage } from './pages.ts';

interface Described {
  readonly page: DrawnPage;
  readonly head: PageHead;
  readonly languageTag: string;
  /** Absolute, as all addresses here. */
  readonly own: string;
  readonly home: string;
  readonly homeName: string;
}

/** What the pages are, in the terms of schema.org; home is the site itself, and a page that is not found says nothing lasting. */
const types = {
  code: 'TechArticle',
  comparison: 'TechArticle',
  decide: 'TechArticle',
  quiz: 'Quiz',
  about: 'AboutPage',
  licences: 'WebPage',
} as const satisfies Record<Exclude<DrawnPage['kind'], 'home' | 'not-found'>, string>;

/** What a page says of itself to machines, as JSON-LD. */
export function structuredData(described: Described): unknown {
  const { page, head, languageTag, own, home } = described;
  if (page.kind === 'not-found') return undefined;
  const context = { '@context': 'https://schema.org' };
  const site = { '@type': 'WebSite', name: 'Statuscope', url: home, inLanguage: languageTag };
  if (page.kind === 'home') return { ...context, ...site, description: head.description };
  const itself = {
    '@type': types[page.kind],
    name: head.title,
    headline: head.title,
    description: head.description,
    url: own,
    inLanguage: languageTag,
    isPartOf: site,
  };
  return { ...context, '@graph': [itself, breadcrumbs(described)] };
}

function breadcrumbs({ head, own, home, homeName }: Described) {
  const place = (position: number, name: string, item: string) => ({
    '@type': 'ListItem',
    position,
    name,
    item,
  });
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [place(1, homeName, home), place(2, head.title, own)],
  };
}
