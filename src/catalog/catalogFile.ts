import * as v from 'valibot';
import { loadContent } from '../content/loadContent.ts';
import { type Catalog, createCatalog } from './catalog.ts';
import type { CuratedPair } from './curatedPair.ts';
import type { StatusCode } from './statusCode.ts';

/** Loads the catalog: the file that the build has written, or the sources while developing. */
export async function loadCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) {
    const { catalog } = await import('./wholeCatalog.ts');
    return catalog;
  }
  const { codes, mixedUp, curated } = v.parse(catalogSchema, await loadContent('catalog'));
  return createCatalog(codes, mixedUp, curated);
}

/** What the build has written, looked at from outside only: the tests hold every entry whole. */
const catalogSchema = v.object({
  codes: v.array(v.custom<StatusCode>(isStatusCode)),
  mixedUp: v.array(v.tuple([v.string(), v.string()])),
  curated: v.array(v.custom<CuratedPair>(isCuratedPair)),
});

function isStatusCode(value: unknown): value is StatusCode {
  return typeof value === 'object' && value !== null && 'id' in value && 'number' in value;
}

function isCuratedPair(value: unknown): value is CuratedPair {
  return typeof value === 'object' && value !== null && 'codes' in value && 'inTheWild' in value;
}
