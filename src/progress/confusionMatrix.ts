import type { StatusCode } from '../catalog/statusCode.ts';
import { type Confused, timesTaken } from '../memory/confusions.ts';
import type { MixedUpPair } from './mixedUpPair.ts';

/** How many codes a matrix can hold and still be read. */
export const matrixLimit = 12;

/** How often one code was taken for another: a cell of the matrix. */
export interface MatrixCell {
  /** What was chosen. */
  readonly taken: StatusCode;
  /** 0 where the two are not mixed up, and where both are the same code. */
  readonly times: number;
}

export interface MatrixRow {
  /** What the item was about. */
  readonly code: StatusCode;
  /** One for every code of the matrix, in the same order as the rows. */
  readonly cells: readonly MatrixCell[];
}

/** Rows: what it was; columns: what it was taken for. */
export interface ConfusionMatrix {
  readonly rows: readonly MatrixRow[];
  /** The largest number in any cell. */
  readonly most: number;
  /** How many codes that are mixed up found no place. */
  readonly leftOut: number;
}

/**
 * The codes of the heaviest pairs, as many as have room (a pair comes in whole or not at all), in the order of their
 * numbers, so that codes of a class stand together; and how often each was taken for each other one. `pairs`: the
 * heaviest first.
 */
export function confusionMatrix(
  confused: Confused,
  pairs: readonly MixedUpPair[],
  limit: number,
): ConfusionMatrix {
  const codes = codesOf(pairs, limit);
  const counted = new Set(
    pairs.flatMap(({ pair: { left, right } }) => [
      keyOf(left.id, right.id),
      keyOf(right.id, left.id),
    ]),
  );
  const timesOf = (about: string, taken: string) =>
    counted.has(keyOf(about, taken)) ? timesTaken(confused, about, taken) : 0;
  const rows = codes.map((code) => ({
    code,
    cells: codes.map((taken) => ({ taken, times: timesOf(code.id, taken.id) })),
  }));
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map((cell) => cell.times)));
  return { rows, most, leftOut: codesOf(pairs, Number.POSITIVE_INFINITY).length - codes.length };
}

/** The codes of the pairs, pair after pair as long as both have room. */
function codesOf(pairs: readonly MixedUpPair[], limit: number): readonly StatusCode[] {
  const codes = new Set<StatusCode>();
  for (const { pair } of pairs) {
    const joining = [pair.left, pair.right].filter((code) => !codes.has(code));
    if (codes.size + joining.length <= limit) for (const code of joining) codes.add(code);
  }
  return [...codes].sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
}

function keyOf(about: string, taken: string): string {
  return `${about}>${taken}`;
}
