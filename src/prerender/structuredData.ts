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

/** What a page is, in the terms of schema.org; undefined for a page that says nothing lasting. */
export function structuredData(described: Described): unknown {
  const { page, home, homeName, languageTag } = described;
  const site = { '@type': 'WebSite', name: 'Statuscope', url: home, inLanguage: languageTag };
  switch (page.kind) {
    case 'not-found':
      return undefined;
    case 'home':
      return { '@context': 'https://schema.org', ...site, description: described.head.description };
    case 'quiz':
      return graph(described, { '@type': 'Quiz', ...about(described), isPartOf: site }, homeName);
    case 'about':
      return graph(
        described,
        { '@type': 'AboutPage', ...about(described), isPartOf: site },
        homeName,
      );
    case 'licences':
      return graph(
        described,
        { '@type': 'WebPage', ...about(described), isPartOf: site },
        homeName,
      );
    case 'decide':
    case 'code':
    case 'comparison':
      return graph(
        described,
        { '@type': 'TechArticle', ...about(described), isPartOf: site },
        homeName,
      );
  }
}

function about({ head, own, languageTag }: Described) {
  const { title: name, description } = head;
  return { name, headline: name, description, url: own, inLanguage: languageTag };
}

function graph({ head, own, home }: Described, page: object, homeName: string) {
  const place = (position: number, name: string, item: string) => ({
    '@type': 'ListItem',
    position,
    name,
    item,
  });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      page,
      {
        '@type': 'BreadcrumbList',
        itemListElement: [place(1, homeName, home), place(2, head.title, own)],
      },
    ],
  };
}
