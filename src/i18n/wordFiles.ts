import * as v from 'valibot';
import { loadContent } from '../content/loadContent.ts';
import { isPseudo } from './languages.ts';

/** The namespaces that most pages need: files at the top of a language's folder, which load as one, and the names. */
export const appNamespaces = [
  'app',
  'board',
  'code',
  'compare',
  'entry',
  'exchange',
  'facts',
  'names',
  'picker',
  'problems',
  'tree',
] as const;

/** The namespaces of the pages that load their words when they are opened. */
export const pageNamespaces = ['about', 'decide', 'licences', 'progress', 'quiz'] as const;

type Words = Record<string, unknown>;

/**
 * Loads the words of one namespace in one language: `compare` is `locales/<lng>/compare.json`, `codes/202` is
 * `locales/<lng>/codes/202.json`, which loads by itself like every file in a folder, and `names` gathers what is needed
 * of all codes at once. Rejects where there is no such file or the network fails; the next call then asks again.
 */
export async function loadWords(languageTag: string, namespace: string): Promise<Words> {
  if (!import.meta.env.DEV) return builtWords(languageTag, namespace);
  if (!isPseudo(languageTag)) {
    const { sourceWords } = await import('./sourceWords.ts');
    return sourceWords(languageTag, namespace);
  }
  const { pseudoFile } = await import('./pseudoText.ts');
  return pseudoFile(await loadWords('en', namespace));
}

const wordsSchema = v.record(v.string(), v.unknown());

async function builtWords(languageTag: string, namespace: string): Promise<Words> {
  if (!appNamespaces.some((own) => own === namespace && own !== 'names')) {
    return v.parse(wordsSchema, await loadOnce(`words/${languageTag}/${namespace}`));
  }
  // One file for the namespaces of the app.
  const words = v.parse(wordsSchema, await loadOnce(`words/${languageTag}`));
  return v.parse(wordsSchema, words[namespace]);
}

const files = new Map<string, Promise<unknown>>();

/** A file that did not come is asked for again the next time. */
function loadOnce(file: string): Promise<unknown> {
  const underWay = files.get(file);
  if (underWay) return underWay;
  const loading = loadContent(file);
  files.set(file, loading);
  loading.catch(() => files.delete(file));
  return loading;
}
