import type { Script } from '../exchange/script.ts';
import { fallbackTag, isPseudo, pseudoTags } from '../i18n/languages.ts';
import { pseudoFile } from '../i18n/pseudoText.ts';

/** A file to be written: its path, and what is in it. */
export interface SourceFile {
  readonly fileName: string;
  readonly source: string;
}

type Words = Readonly<Record<string, unknown>>;

const wordFiles = import.meta.glob<Words>('../../locales/*/**/*.json', {
  eager: true,
  import: 'default',
});
const scripts = import.meta.glob<Script>('../exchange/scripts/*.ts', {
  eager: true,
  import: 'default',
});

/** The languages that have words, and the pseudo-language as often as the build is to have it. */
export const sourceLanguages: readonly string[] = [
  ...new Set(Object.keys(wordFiles).flatMap((path) => /locales\/([^/]+)\//.exec(path)?.[1] ?? [])),
  ...pseudoTags(Number(process.env.VITE_PSEUDO_LANGUAGES ?? 0)),
];

/** The words of a language by their namespace: `compare`, `codes/202`. */
export function wordsIn(language: string): Readonly<Record<string, Words>> {
  const folder = `../../locales/${isPseudo(language) ? fallbackTag : language}/`;
  const files = Object.entries(wordFiles).filter(([path]) => path.startsWith(folder));
  return Object.fromEntries(
    files.map(([path, words]) => [
      path.slice(folder.length, -'.json'.length),
      isPseudo(language) ? pseudoFile(words) : words,
    ]),
  );
}

/** The script of a code; throws where it is missing. */
export function scriptOf(id: string): Script {
  const script = scripts[`../exchange/scripts/${id}.ts`];
  if (!script) throw new Error(`src/exchange/scripts/${id}.ts is missing`);
  return script;
}
