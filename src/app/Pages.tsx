import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, Router, useLocation } from 'wouter';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { mixedUpPairs } from '../catalog/mixedUpPairs.ts';
import { pairSlug } from '../catalog/pair.ts';
import { detectLanguage } from '../i18n/languages.ts';
import { type Page, readAddress } from './address.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Layout } from './Layout.tsx';
import { Loading } from './Loading.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { UnknownLanguagePage } from './UnknownLanguagePage.tsx';
import { useLanguage } from './useLanguage.ts';

const loadBoard = () => import('../board/BoardPage.tsx');
const loadCompare = () => import('../compare/ComparePage.tsx');
const BoardPage = lazy(loadBoard);
const ComparePage = lazy(loadCompare);

/** The page that the address asks for, in its language, within the layout. */
export function Pages() {
  const { i18n } = useTranslation();
  const [path] = useLocation();
  const catalog = useCatalogStore((state) => state.catalog);
  const lastPair = useCatalogStore((state) => state.recent[0]);
  const chosenLanguage = useCatalogStore((state) => state.preferences.language);
  const defaultPair = lastPair ?? mixedUpPairs(catalog)[0];
  const defaultSlug = defaultPair ? pairSlug(defaultPair) : '';
  const address = readAddress(
    path,
    detectLanguage(chosenLanguage, navigator.languages),
    defaultSlug,
  );
  const awaitsSecond = useCatalogStore((state) => state.chosen.kind === 'one');
  useEffect(() => {
    // The comparison is one pick away: fetch its page now. Should that fail, it is asked for again then.
    if (awaitsSecond) loadCompare().catch(() => undefined);
  }, [awaitsSecond]);
  const tag = address.kind === 'page' ? address.languageTag : i18n.language;
  useLanguage(tag);

  if (address.kind === 'elsewhere') return <Redirect to={address.path} replace />;
  const pageName = address.kind === 'page' ? address.page.name : 'unknown-language';
  return (
    <Router base={`/${tag}`}>
      <Layout pageName={pageName} compareSlug={defaultSlug}>
        <ErrorBoundary resetKey={path}>
          <Suspense fallback={<Loading />}>
            {address.kind === 'page' ? (
              <PageContent page={address.page} path={path} />
            ) : (
              <UnknownLanguagePage text={address.text} rest={address.rest} />
            )}
          </Suspense>
        </ErrorBoundary>
      </Layout>
    </Router>
  );
}

function PageContent({ page, path }: { readonly page: Page; readonly path: string }) {
  switch (page.name) {
    case 'board':
      return <BoardPage />;
    case 'compare':
      return <ComparePage slug={page.slug} />;
    case 'not-found':
      return <NotFoundPage path={path} />;
  }
}
