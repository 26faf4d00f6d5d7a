import { pseudoTag } from './languages.ts';

const files = import.meta.glob<Record<string, unknown>>('../../locales/*/**/*.json', {
  import: 'default',
});

/** The namespaces of the app itself: the files at the top of a language's folder, which load as one. */
export const appNamespaces: readonly string[] = Object.keys(files).flatMap(
  (path) => /\/en\/([^/]+)\.json$/.exec(path)?.[1] ?? [],
);

/**
 * Loads the words of one namespace in one language: `compare` is `locales/<lng>/compare.json`, `codes/202` is
 * `locales/<lng>/codes/202.json`. Rejects where there is no such file or the network fails.
 */
export async function loadWords(
  languageTag: string,
  namespace: string,
): Promise<Record<string, unknown>> {
  if (import.meta.env.DEV && languageTag === pseudoTag) {
    const { pseudoWords } = await import('./pseudoText.ts');
    const english = await loadWords('en', namespace);
    return Object.fromEntries(
      Object.entries(english).map(([key, value]) => [key, pseudoWords(value)]),
    );
  }
  const load = files[`../../locales/${languageTag}/${namespace}.json`];
  if (!load) throw new Error(`No words for ${namespace} in ${languageTag}`);
  return load();
}
