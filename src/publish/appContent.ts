import { catalog } from '../catalog/wholeCatalog.ts';
import { citedSources } from '../entry/citedSources.ts';
import { citedSourcesName } from '../entry/citedSourcesFile.ts';
import { appNamespaces } from '../i18n/wordFiles.ts';
import { packOf, packPath, sharedPack } from '../offline/siteVersion.ts';
import { type SourceFile, scriptOf, sourceLanguages, wordsIn } from './sources.ts';

/** A piece of content by its name, as the app asks for it. */
type Piece = readonly [name: string, content: unknown];

/**
 * What the app loads while it runs: the catalog, what it rests on, the exchange of each code, and the words of each language. Every piece
 * is a file by itself; those of a language, and those of none, stand in a pack too, which is kept for offline.
 */
export function appContentFiles(): readonly SourceFile[] {
  const pieces: readonly Piece[] = [
    ['catalog', { codes: catalog.all, mixedUp: catalog.mixedUp, curated: catalog.curated }],
    [citedSourcesName, citedSources(catalog)],
    ...catalog.all.map(({ id }): Piece => [`exchanges/${id}`, scriptOf(id)]),
    ...sourceLanguages.flatMap(wordsOf),
  ];
  const packs = [sharedPack, ...sourceLanguages].map(
    (pack): Piece => [
      packPath(pack),
      Object.fromEntries(pieces.filter(([name]) => packOf(name) === pack)),
    ],
  );
  return [...pieces, ...packs].map(contentFile);
}

function wordsOf(language: string): readonly Piece[] {
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
    [`words/${language}`, Object.fromEntries(app)],
    [`words/${language}/names`, Object.fromEntries(names)],
    ...single.map(([namespace, content]): Piece => [`words/${language}/${namespace}`, content]),
  ];
}

function contentFile([name, content]: Piece): SourceFile {
  return { fileName: `${name}.json`, source: JSON.stringify(content) };
}
