import type { Answer, Question } from './node.ts';
import { type Path, pathsToCode, pathToNode } from './paths.ts';
import { places } from './places.ts';

/** How one side of a pair stands to the question that separates them. */
export interface SeparatedSide {
  /** Its answer; undefined where the code would stand at the question itself, and chooses none of its answers. */
  readonly answer: Answer | undefined;
  /** Is it one that a server should choose? If not, it stands where it would stand. */
  readonly chosen: boolean;
  readonly path: Path;
}

/** What separates two codes in the tree. */
export type Separation =
  | {
      readonly kind: 'question';
      readonly question: Question;
      readonly left: SeparatedSide;
      readonly right: SeparatedSide;
    }
  /** No question: both stand in the place of one and the same code, and at most one of them should be chosen. */
  | {
      readonly kind: 'same-place';
      /** The id of the code whose place it is. */
      readonly code: string;
      readonly left: SeparatedSide;
      readonly right: SeparatedSide;
    };

/**
 * The question whose answer decides between two codes: the node where their paths part, and the deepest such node
 * where a code can be reached in several ways.
 */
export function separationOf(leftId: string, rightId: string): Separation {
  const candidates = pathsOf(leftId).flatMap((left) =>
    pathsOf(rightId).map((right) => ({ left, right, depth: sharedDepth(left, right) })),
  );
  const [first, ...rest] = candidates;
  if (!first) throw new RangeError(`${leftId} or ${rightId} has no place in the tree`);
  const { left, right, depth } = rest.reduce(
    (deepest, one) => (one.depth > deepest.depth ? one : deepest),
    first,
  );
  const sides = {
    left: sideAt(left, depth, leftId),
    right: sideAt(right, depth, rightId),
  };
  const node = left.steps[depth]?.question ?? right.steps[depth]?.question ?? left.end;
  return node.kind === 'question'
    ? { kind: 'question', question: node, ...sides }
    : { kind: 'same-place', code: node.code, ...sides };
}

/** The code itself where the tree holds it, else the place where it would stand. */
function pathsOf(codeId: string): readonly Path[] {
  const own = pathsToCode(codeId);
  if (own.length > 0) return own;
  const place = places[codeId];
  return place === undefined ? [] : [pathToNode(place)];
}

function sideAt(path: Path, depth: number, codeId: string): SeparatedSide {
  return { answer: path.steps[depth]?.answer, chosen: places[codeId] === undefined, path };
}

/** How many steps two paths have in common from the root on. */
function sharedDepth(left: Path, right: Path): number {
  const parting = left.steps.findIndex(
    ({ answer }, index) => right.steps[index]?.answer !== answer,
  );
  return parting === -1 ? left.steps.length : parting;
}
