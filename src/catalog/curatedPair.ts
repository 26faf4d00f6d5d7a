import type { Source } from './source.ts';

/** A pair that people really mix up: it has words of its own, in `locales/<lng>/pairs/<key>.json`. */
export interface CuratedPair {
  /** The ids of the two, the smaller number first. */
  readonly codes: readonly [string, string];
  /** Where well-known software chose between the two: a source for each sentence under `wild` in the words. */
  readonly inTheWild: readonly Source[];
}

/** The name of a curated pair, by which its words are found: `401-403`. */
export function curatedKey({ codes }: CuratedPair): string {
  return codes.join('-');
}
