import { loadContent } from '../content/loadContent.ts';
import { loadedOnce } from '../content/loadedOnce.ts';
import type { CitedSources } from './citedSources.ts';

/** Where the build puts what it has counted. */
export const citedSourcesName = 'sources';

/** What the catalog rests on, loaded once: counted when the site is built, or, while developing, here. */
export const loadCitedSources = loadedOnce(async (): Promise<CitedSources> => {
  if (import.meta.env.DEV) {
    const [{ citedSources }, { catalog }] = await Promise.all([
      import('./citedSources.ts'),
      import('../catalog/wholeCatalog.ts'),
    ]);
    return citedSources(catalog);
  }
  const cited = await loadContent(citedSourcesName);
  if (!isCitedSources(cited)) throw new Error('No sources');
  return cited;
});

/** The build has written it: looked at from outside only. */
function isCitedSources(value: unknown): value is CitedSources {
  return typeof value === 'object' && value !== null && 'standards' in value && 'sites' in value;
}
