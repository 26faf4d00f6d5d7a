const files = import.meta.glob<Record<string, unknown>>('../../locales/*/**/*.json', {
  import: 'default',
});

/** The words of one namespace, read from the sources: see `wordFiles.ts`. */
export async function sourceWords(
  languageTag: string,
  namespace: string,
): Promise<Record<string, unknown>> {
  if (namespace === 'names') return sourceNames(languageTag);
  const load = files[`../../locales/${languageTag}/${namespace}.json`];
  if (!load) throw new Error(`No words for ${namespace} in ${languageTag}`);
  return load();
}

/** The phrase and the search words of every code. */
async function sourceNames(languageTag: string): Promise<Record<string, unknown>> {
  const folder = `../../locales/${languageTag}/codes/`;
  const names = Object.entries(files)
    .filter(([path]) => path.startsWith(folder))
    .map(async ([path, load]) => {
      const { phrase, searchWords } = await load();
      return [path.slice(folder.length, -'.json'.length), { phrase, searchWords }] as const;
    });
  return Object.fromEntries(await Promise.all(names));
}
