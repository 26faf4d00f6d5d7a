import { Router } from 'wouter';
import { CatalogProvider } from '../catalog/CatalogProvider.tsx';
import type { CatalogStore } from '../catalog/catalogStore.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Pages } from './Pages.tsx';
import { TransitionLocation, useTransitionLocation } from './TransitionLocation.tsx';

/** The whole app: store, address, and a net below everything. */
export function App({ store }: { readonly store: CatalogStore }) {
  return (
    <CatalogProvider store={store}>
      <ErrorBoundary resetKey="app">
        <TransitionLocation>
          <Router hook={useTransitionLocation}>
            <Pages />
          </Router>
        </TransitionLocation>
      </ErrorBoundary>
    </CatalogProvider>
  );
}
