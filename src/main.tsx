import '@fontsource/ibm-plex-mono/latin-500.css';
import '@fontsource/ibm-plex-mono/latin-600.css';
import '@fontsource-variable/ibm-plex-sans/wght.css';
import type { i18n } from 'i18next';
import { StrictMode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { App } from './app/App.tsx';
import { reloadIfReplaced } from './app/replaced.ts';
import { drawApp, takeOver } from './app/showApp.tsx';
import { currentPlace } from './app/TransitionLocation.tsx';
import { loadCatalog } from './catalog/catalogFile.ts';
import { createCatalogStore } from './catalog/catalogStore.ts';
import { savedLanguage } from './catalog/savedState.ts';
import { startI18n } from './i18n/i18n.ts';
import { detectLanguage, fallbackTag, languageOf, languages } from './i18n/languages.ts';
import { loadEnglishNames } from './i18n/useCodeWords.ts';
import './ui/styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const storage = () => window.localStorage;
const place = currentPlace();
const inAddress = languageOf(place.path.split('/')[1] ?? '')?.tag;
const tag = inAddress ?? detectLanguage(savedLanguage(storage), navigator.languages);
/** The reader's language may not be there without a network: an address that names none opens in one that is. */
const tags = inAddress ? [tag] : [tag, ...languages.map((language) => language.tag)];
/** Has the build drawn this very page? */
const hydrates = root.dataset.path === place.path;

// In a task of its own, after the one that has run the modules.
setTimeout(() => {
  if (tag !== fallbackTag) loadEnglishNames();
  Promise.all([loadCatalog(), startInFirst(tags)]).then(([catalog, i18n]) => {
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
    if (hydrates) takeOver(root, app, sayNotLoaded);
    else drawApp(root, app);
  }, sayNotLoaded);
});

/** Starts the words in the first of the languages that comes. Rejects where none does. */
function startInFirst([first = fallbackTag, ...others]: readonly string[]): Promise<i18n> {
  const starting = startI18n(first);
  return others.length > 0 ? starting.catch(() => startInFirst(others)) : starting;
}

/** `public/early.js` leaves what the build has drawn to be read, and says that nothing more has come. */
async function sayNotLoaded(): Promise<void> {
  if (await reloadIfReplaced(tag)) return;
  document.dispatchEvent(new Event('statuscope:not-loaded'));
}
