import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, Router, useLocation } from 'wouter';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { detectLanguage } from '../i18n/languages.ts';
import { lazyView } from '../ui/lazyView.tsx';
import { useSearchAsWritten } from '../ui/useSearchAsWritten.ts';
import { inLanguage, type Page, readAddress, withSearch } from './address.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Layout } from './Layout.tsx';
import { Loading } from './Loading.tsx';
import { pageModules } from './pageModules.ts';
import { TakenOver } from './TakenOver.tsx';
import { useDefaultSlug } from './useDefaultSlug.ts';
import { useLanguage } from './useLanguage.ts';
import { useLinkPreload } from './useLinkPreload.ts';

const BoardPage = lazyView(pageModules.board);
const ComparePage = lazyView(pageModules.compare);
const CodePage = lazyView(pageModules.code);
const DecidePage = lazyView(pageModules.decide);
const QuizPage = lazyView(pageModules.quiz);
const ProgressPage = lazyView(pageModules.progress);
const NotFoundPage = lazyView(pageModules['not-found']);
const UnknownLanguagePage = lazyView(() => import('./UnknownLanguagePage.tsx'));
const AboutPages = lazyView(pageModules.about);

/** The page that the address asks for, in its language, within the layout. */
export function Pages() {
  const { i18n } = useTranslation();
  const [path] = useLocation();
  const address = readAddress(path);
  const tag = (address.kind === 'page' ? address.languageTag : undefined) ?? i18n.language;
  const missingLanguage = useLanguage(tag);
  useLinkPreload();

  if (address.kind === 'elsewhere') return <Elsewhere path={address.path} />;
  if (address.kind === 'no-language') return <ToLanguage path={address.path} />;
  const pageName = address.kind === 'page' ? address.page.name : 'unknown-language';
  return (
    <Router base={`/${tag}`}>
      <Layout pageName={pageName} missingLanguage={missingLanguage}>
        <ErrorBoundary resetKey={path}>
          <Suspense fallback={<Loading />}>
            {address.kind === 'page' ? (
              <PageContent page={address.page} path={path} />
            ) : (
              <UnknownLanguagePage text={address.text} rest={address.rest} />
            )}
            <TakenOver />
            <ComparisonAhead />
          </Suspense>
        </ErrorBoundary>
      </Layout>
    </Router>
  );
}

/** Milliseconds after which a pick has been painted: what is fetched for the next one does not hold it up. */
const painted = 100;

/** Fetches the page of comparisons once it is one pick away; a view of its own, so that a pick renders no other anew. */
function ComparisonAhead() {
  const awaitsSecond = useCatalogStore((state) => state.chosen.kind === 'one');
  useEffect(() => {
    if (!awaitsSecond) return;
    // Should that fail, it is asked for again then.
    const timer = setTimeout(() => pageModules.compare().catch(() => undefined), painted);
    return () => clearTimeout(timer);
  }, [awaitsSecond]);
  return null;
}

/** The same page under another path, with what stands behind the question mark. */
function Elsewhere({ path }: { readonly path: string }) {
  const search = useSearchAsWritten();
  return <Redirect to={withSearch(path, search)} replace />;
}

/** The same page in the reader's language, for an address that names none. */
function ToLanguage({ path }: { readonly path: string }) {
  const chosen = useCatalogStore((state) => state.preferences.language);
  const tag = detectLanguage(chosen, navigator.languages);
  return <Elsewhere path={inLanguage(tag, path)} />;
}

/** A comparison for an address that names no codes. */
function ToComparison() {
  const slug = useDefaultSlug();
  return <Redirect to={`/compare/${slug}`} replace />;
}

function PageContent({ page, path }: { readonly page: Page; readonly path: string }) {
  switch (page.name) {
    case 'board':
      return <BoardPage />;
    case 'compare':
      return page.slug === undefined ? <ToComparison /> : <ComparePage slug={page.slug} />;
    case 'code':
      return <CodePage text={page.text} />;
    case 'decide':
      return <DecidePage door={page.door} />;
    case 'quiz':
      return <QuizPage parts={page.parts} />;
    case 'progress':
      return <ProgressPage />;
    case 'about':
    case 'licences':
      return <AboutPages name={page.name} />;
    case 'not-found':
      return <NotFoundPage path={path} />;
  }
}
