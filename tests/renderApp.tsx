import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { afterEach } from 'vitest';
import { App } from '../src/app/App.tsx';
import { currentPlace } from '../src/app/TransitionLocation.tsx';
import { createCatalogStore } from '../src/catalog/catalogStore.ts';
import { catalog } from '../src/catalog/wholeCatalog.ts';
import { startI18n } from '../src/i18n/i18n.ts';

const unmounts: (() => void)[] = [];

afterEach(() => {
  for (const unmount of unmounts.splice(0)) unmount();
});

/**
 * The whole app at an address, as a reader meets it; resolves when its heading is there. It is rendered as in a
 * browser, without `act`: pages and words come in transitions, in their own time. `languageTag` is the language that it
 * begins in.
 */
export async function renderApp(
  path: string,
  storage = () => window.localStorage,
  languageTag = path.split('/')[1] === 'tr' ? 'tr' : 'en',
) {
  window.history.replaceState(null, '', path);
  const i18n = await startI18n(languageTag);
  const store = createCatalogStore(storage, catalog);
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  unmounts.push(() => {
    root.unmount();
    container.remove();
  });
  root.render(
    <I18nextProvider i18n={i18n}>
      <App store={store} start={currentPlace()} />
    </I18nextProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { user: userEvent.setup(), store };
}
