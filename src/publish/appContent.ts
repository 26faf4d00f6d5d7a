import { catalog } from '../catalog/wholeCatalog.ts';
import { citedSources } from '../entry/citedSources.ts';
import { citedSourcesName } from '../entry/citedSourcesFile.ts';
import { appNamespaces } from '../i18n/wordFiles.ts';
import { type SourceFile, scriptOf, sourceLanguages, wordsIn } from './sources.ts';

/** What the app loads while it runs: the catalog, what it rests on, the exchange of each code, and the words of each language. */
export function appContentFiles(): readonly SourceFile[] {
  return [
    contentFile('catalog', {
      codes: catalog.all,
      mixedUp: catalog.mixedUp,
      curated: catalog.curated,
    }),
    contentFile(citedSourcesName, citedSources(catalog)),
    ...catalog.all.map(({ id }) => contentFile(`exchanges/${id}`, scriptOf(id))),
    ...sourceLanguages.flatMap(wordFilesOf),
  ];
}

function wordFilesOf(language: string): readonly SourceFile[] {
  const words = wordsIn(language);
  const codes = Object.entries(words).filter(([namespace]) => namespace.startsWith('codes/'));
  const names = codes.map(([namespace, { phrase, searchWords }]) => [
    namespace.slice('codes/'.length),
    { phrase, searchWords },
  ]);
  const isShared = ([namespace]: readonly [string, unknown]) =>
    appNamespaces.some((shared) => shared === namespace);
  const app = Object.entries(words).filter(isShared);
  const single = Object.entries(words).filter((file) => !isShared(file));
  return [
    contentFile(`words/${language}`, Object.fromEntries(app)),
    contentFile(`words/${language}/names`, Object.fromEntries(names)),
    ...single.map(([namespace, content]) => contentFile(`words/${language}/${namespace}`, content)),
  ];
}

function contentFile(name: string, content: unknown): SourceFile {
  return { fileName: `${name}.json`, source: JSON.stringify(content) };
}
