import type { Catalog } from './catalog.ts';
import { type CodeProblem, readCode } from './readCode.ts';
import type { StatusCode } from './statusCode.ts';

/** Two codes side by side: the first stands at the inline start. */
export interface Pair {
  readonly left: StatusCode;
  readonly right: StatusCode;
}

/** What a text that should name two codes turns out to be. */
export type PairReading =
  | { readonly kind: 'pair'; readonly pair: Pair }
  | { readonly kind: 'same'; readonly code: StatusCode }
  | {
      readonly kind: 'problem';
      readonly problem: CodeProblem;
      /** The other side, where that one is known. */
      readonly other: StatusCode | undefined;
    }
  | { readonly kind: 'not-a-pair'; readonly text: string };

/** `202-vs-403`, the last part of a comparison's address. */
export function pairSlug({ left, right }: Pair): string {
  return `${left.id}-vs-${right.id}`;
}

/** The same two codes with their sides exchanged. */
export function swapped({ left, right }: Pair): Pair {
  return { left: right, right: left };
}

/** A name for the two codes that does not depend on their sides. */
export function unorderedKey({ left, right }: Pair): string {
  return [left.id, right.id].sort().join('+');
}

/** Is any scenario of the quiz about one of the two? Without one there is nothing to drill. */
export function canBeDrilled({ left, right }: Pair): boolean {
  return !(left.unasked && right.unasked);
}

/** Reads the last part of a comparison's address: `202-vs-403`, or looser `202-403`. */
export function readPair(slug: string, catalog: Catalog): PairReading {
  const match = /^(.+?)-vs-(.+)$/i.exec(slug) ?? /^([^-]+)-([^-]+)$/.exec(slug);
  if (!match?.[1] || !match[2]) return { kind: 'not-a-pair', text: slug };
  return pairOfTexts(match[1], match[2], catalog);
}

/**
 * The two codes that somebody types into a search box, whatever stands between the numbers
 * (`401 403`, `401-403`, `401 vs 403`, `401 ile 403`); undefined where there are not two numbers, or one is not whole.
 */
export function pairInQuery(query: string, catalog: Catalog): PairReading | undefined {
  const match = /^\D*(\d{3,})\D+(\d{3,})\D*$/.exec(query);
  return match?.[1] && match[2] ? pairOfTexts(match[1], match[2], catalog) : undefined;
}

function pairOfTexts(first: string, second: string, catalog: Catalog): PairReading {
  const left = readCode(first, catalog);
  const right = readCode(second, catalog);
  if (left.kind !== 'known') {
    return {
      kind: 'problem',
      problem: left,
      other: right.kind === 'known' ? right.code : undefined,
    };
  }
  if (right.kind !== 'known') return { kind: 'problem', problem: right, other: left.code };
  if (left.code === right.code) return { kind: 'same', code: left.code };
  return { kind: 'pair', pair: { left: left.code, right: right.code } };
}
