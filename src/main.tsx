import '@fontsource/ibm-plex-mono/latin-500.css';
import '@fontsource/ibm-plex-mono/latin-600.css';
import '@fontsource-variable/ibm-plex-sans/wght.css';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from './app/App.tsx';
import { currentPlace } from './app/TransitionLocation.tsx';
import { loadCatalog } from './catalog/catalogFile.ts';
import { createCatalogStore } from './catalog/catalogStore.ts';
import { savedLanguage } from './catalog/savedState.ts';
import { startI18n } from './i18n/i18n.ts';
import { detectLanguage, fallbackTag, languageOf } from './i18n/languages.ts';
import { loadEnglishNames } from './i18n/useCodeWords.ts';
import './ui/styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const storage = () => window.localStorage;
const place = currentPlace();
const inAddress = languageOf(place.path.split('/')[1] ?? '')?.tag;
const tag = inAddress ?? detectLanguage(savedLanguage(storage), navigator.languages);
if (tag !== fallbackTag) loadEnglishNames();
/** Has the build drawn this very page? */
const hydrates = root.dataset.path === place.path;

Promise.all([loadCatalog(), startI18n(tag)]).then(
  ([catalog, i18n]) => {
    const app = (
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <App
            store={createCatalogStore(storage, catalog)}
            start={hydrates ? { ...place, search: '' } : place}
          />
        </I18nextProvider>
      </StrictMode>
    );
    // In a transition the page is taken over in small steps, and a touch in between is answered.
    if (hydrates) startTransition(() => void hydrateRoot(root, app));
    else createRoot(root).render(app);
  },
  () => {
    delete document.documentElement.dataset.prerendered;
    document.getElementById('not-loaded')?.removeAttribute('hidden');
  },
);
