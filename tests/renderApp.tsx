import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { App } from '../src/app/App.tsx';
import { createCatalogStore } from '../src/catalog/catalogStore.ts';
import { startI18n } from '../src/i18n/i18n.ts';

/** The whole app at an address, as a reader meets it; resolves when its heading is there. */
export async function renderApp(path: string, storage = () => window.localStorage) {
  window.history.replaceState(null, '', path);
  const i18n = await startI18n(path.split('/')[1] === 'tr' ? 'tr' : 'en');
  const store = createCatalogStore(storage);
  const user = userEvent.setup();
  render(
    <I18nextProvider i18n={i18n}>
      <App store={store} />
    </I18nextProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { user, store };
}
