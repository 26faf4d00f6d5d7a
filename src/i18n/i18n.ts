import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { appNamespaces, loadWords } from './wordFiles.ts';

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, callback) {
    loadWords(language, namespace).then(
      (words) => callback(null, words),
      (error: unknown) => callback(error instanceof Error ? error : String(error), null),
    );
  },
};

/** Starts the words in one language; the other languages are not loaded. Rejects where its words do not come. */
export async function startI18n(languageTag: string): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: languageTag,
      fallbackLng: false,
      ns: [...appNamespaces],
      defaultNS: 'app',
      interpolation: { escapeValue: false },
      // A view whose words did not come is broken: nobody is to read the keys in their place.
      parseMissingKeyHandler: (key) => {
        throw new Error(`No words: ${key}`);
      },
      react: { useSuspense: true, bindI18n: 'languageChanged' },
    });
  // It resolves also when nothing was loaded.
  if (!instance.hasResourceBundle(languageTag, 'app')) throw new Error(`No words: ${languageTag}`);
  return withoutOwnMembers(instance);
}

/**
 * Forgets which words did not come: i18next counts them as loaded, so that a view does not ask for them without end, and
 * would never ask again. For when no view that lacks them is left.
 */
export function forgetLostWords({ services }: i18n): void {
  const states: Record<string, number> = services.backendConnector.state;
  for (const [words, state] of Object.entries(states)) if (state < 0) delete states[words];
}

/**
 * The same instance, all of it inherited. `useTranslation` copies every member that the instance has itself, some fifty,
 * for each component that calls it: nine milliseconds of a comparison's load, and four times that on a phone.
 */
function withoutOwnMembers(instance: i18n): i18n {
  return Object.create(instance);
}
