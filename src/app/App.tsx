import { Router } from 'wouter';
import { CatalogProvider } from '../catalog/CatalogProvider.tsx';
import type { CatalogStore } from '../catalog/catalogStore.ts';
import { siteHref } from '../content/sitePath.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Pages } from './Pages.tsx';
import {
  type Place,
  TransitionLocation,
  useTransitionLocation,
  useTransitionSearch,
} from './TransitionLocation.tsx';

/** The whole app: store, address (`start` is where it begins), and a net below everything. */
export function App({ store, start }: { readonly store: CatalogStore; readonly start: Place }) {
  return (
    <CatalogProvider store={store}>
      <ErrorBoundary resetKey="app">
        <TransitionLocation start={start}>
          <Router hook={useTransitionLocation} searchHook={useTransitionSearch} hrefs={siteHref}>
            <Pages />
          </Router>
        </TransitionLocation>
      </ErrorBoundary>
    </CatalogProvider>
  );
}
