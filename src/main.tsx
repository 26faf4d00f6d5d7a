import '@fontsource/ibm-plex-mono/latin-500.css';
import '@fontsource/ibm-plex-mono/latin-600.css';
import '@fontsource-variable/ibm-plex-sans/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from './app/App.tsx';
import { createCatalogStore } from './catalog/catalogStore.ts';
import { startI18n } from './i18n/i18n.ts';
import { detectLanguage, languageOf } from './i18n/languages.ts';
import './ui/styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const store = createCatalogStore(() => window.localStorage);
const inAddress = languageOf(window.location.pathname.split('/')[1] ?? '')?.tag;
const chosen = store.getState().preferences.language;
const tag = inAddress ?? detectLanguage(chosen, navigator.languages);

startI18n(tag).then((i18n) => {
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <App store={store} />
      </I18nextProvider>
    </StrictMode>,
  );
});
