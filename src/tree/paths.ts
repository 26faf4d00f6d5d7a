import { decisionTree } from './decisionTree.ts';
import type { Answer, Leaf, Question, TreeNode } from './node.ts';

/** A question and the answer that was given to it. */
export interface Step {
  readonly question: Question;
  readonly answer: Answer;
}

/** A way through the tree: the answers so far, and the node that they lead to. */
export interface Path<End extends TreeNode = TreeNode> {
  readonly steps: readonly Step[];
  readonly end: End;
}

const start: Path<Question> = { steps: [], end: decisionTree };

/** The path that the ids of answers describe, from the root on; it ends before the first answer that does not exist. */
export function pathOf(answerIds: readonly string[]): Path {
  let path: Path = start;
  for (const id of answerIds) {
    if (path.end.kind === 'leaf') return path;
    const answer = path.end.answers.find((candidate) => candidate.id === id);
    if (!answer) return path;
    path = along(path.steps, path.end, answer);
  }
  return path;
}

/** The ids of a path's answers: the path as it stands in an address. */
export function answerIdsOf({ steps }: Path): readonly string[] {
  return steps.map(({ answer }) => answer.id);
}

/** Every node of the tree with the path to it, questions before what they lead to. */
export const allPaths: readonly Path[] = pathsFrom(start);

/** Every path that ends with a code. */
export const leafPaths: readonly Path<Leaf>[] = allPaths.filter(endsInLeaf);

/** The paths that lead to a code; none where a server should not choose it. */
export function pathsToCode(codeId: string): readonly Path<Leaf>[] {
  return leafPaths.filter(({ end }) => end.code === codeId);
}

/** The path to the node of this id; throws where there is none. */
export function pathToNode(nodeId: string): Path {
  const path = allPaths.find(({ end }) => end.id === nodeId);
  if (!path) throw new RangeError(`The tree has no node ${nodeId}`);
  return path;
}

/** Does the path end with a code? */
export function endsInLeaf(path: Path): path is Path<Leaf> {
  return path.end.kind === 'leaf';
}

/** The ids of the codes that can still be reached from a node, each once, in the order of the tree. */
export function codesBelow(node: TreeNode): readonly string[] {
  if (node.kind === 'leaf') return [node.code];
  return [...new Set(node.answers.flatMap(({ next }) => codesBelow(next)))];
}

function pathsFrom(path: Path): readonly Path[] {
  const { steps, end } = path;
  if (end.kind === 'leaf') return [path];
  return [path, ...end.answers.flatMap((answer) => pathsFrom(along(steps, end, answer)))];
}

function along(steps: readonly Step[], question: Question, answer: Answer): Path {
  return { steps: [...steps, { question, answer }], end: answer.next };
}
