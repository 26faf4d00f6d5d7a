import { createContext, use, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { pathInSite } from '../content/sitePath.ts';

/** What a page says of itself in the head of the document. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

/** Where a page's head goes while the build draws it; in a browser it is written into the document. */
export const PageHeadContext = createContext<((head: PageHead) => void) | undefined>(undefined);

/** The addresses in a head that the build has written: they are of the page that it has drawn. */
const drawnAddresses = 'link[rel="canonical"], link[hreflang], meta[property="og:url"]';

/** Gives the document the title and the description of the page that is shown. */
export function usePageHead(page: string, description?: string): void {
  const { t } = useTranslation('app');
  const title = t('documentTitle', { page });
  const told = description ?? title;
  use(PageHeadContext)?.({ title, description: told });
  useEffect(() => {
    document.title = title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', told);
  }, [title, told]);
  // With every page that is shown, for two may have the same title.
  useEffect(() => {
    if (document.getElementById('root')?.dataset.path === pathInSite(window.location.pathname))
      return;
    // Who shares another page is given its own address, which stands in the browser.
    for (const address of document.head.querySelectorAll(drawnAddresses)) address.remove();
  });
}
